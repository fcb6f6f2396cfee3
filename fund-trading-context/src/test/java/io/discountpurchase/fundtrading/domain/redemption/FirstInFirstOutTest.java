package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.FirstInFirstOut.Choice.Chosen;
import io.discountpurchase.fundtrading.domain.redemption.FirstInFirstOut.Choice.Impossible;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Redemptions;
import io.discountpurchase.sharedkernel.money.FundShares;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Which shares go first: 1,000.00 of an old lot and 800.00 of one that can be redeemed from Tuesday. */
class FirstInFirstOutTest {
    private static final List<FreeLot> LOTS = List.of(Redemptions.oldLot(), Redemptions.newLot());

    @Test
    void the_oldest_shares_go_first() {
        assertThat(choose("999.99")).isEqualTo(new Chosen(List.of(new LotPortion(Redemptions.OLD_LOT,
                FundShares.of("999.99"), Redemptions.OLD_LOT_SINCE, 44, Redemptions.OF_OLD_LOT.rate()))));
    }

    @Test
    void a_lot_that_goes_as_a_whole_leaves_the_next_alone() {
        assertThat(choose("1000.00")).isEqualTo(new Chosen(List.of(Redemptions.OF_OLD_LOT)));
    }

    @Test
    void what_the_oldest_lot_lacks_comes_from_the_next() {
        assertThat(choose("1500.00")).isEqualTo(new Chosen(List.of(Redemptions.OF_OLD_LOT, Redemptions.OF_NEW_LOT)));
    }

    @Test
    void everything_can_go() {
        assertThat(choose("1800.00")).isInstanceOfSatisfying(Chosen.class,
                chosen -> assertThat(chosen.portions()).extracting(LotPortion::shares)
                        .containsExactly(FundShares.of("1000.00"), FundShares.of("800.00")));
    }

    @Test
    void a_hundredth_of_a_share_too_many_is_not_enough() {
        assertThat(choose("1800.01")).isEqualTo(new Impossible(RedemptionRefusal.NOT_ENOUGH_SHARES));
    }

    @Test
    void what_was_bought_on_friday_cannot_go_on_monday() {
        TradeDates monday = new TradeDates(Days.MONDAY, Days.TUESDAY);

        assertThat(FirstInFirstOut.choose(FundShares.of("1000.00"), LOTS, monday, Redemptions.FEES))
                .isInstanceOf(Chosen.class);
        assertThat(FirstInFirstOut.choose(FundShares.of("1000.01"), LOTS, monday, Redemptions.FEES))
                .isEqualTo(new Impossible(RedemptionRefusal.SHARES_NOT_REDEEMABLE_YET));
    }

    @Test
    void who_has_nothing_redeems_nothing() {
        assertThat(FirstInFirstOut.choose(FundShares.of("0.01"), List.of(), Redemptions.DATES, Redemptions.FEES))
                .isEqualTo(new Impossible(RedemptionRefusal.NOT_ENOUGH_SHARES));
    }

    private static FirstInFirstOut.Choice choose(String shares) {
        return FirstInFirstOut.choose(FundShares.of(shares), LOTS, Redemptions.DATES, Redemptions.FEES);
    }
}
