package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.RedeemShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReleaseShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReserveShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.ReservationRefused;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesRedeemed;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReleased;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReserved;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.fundtrading.mother.Redemptions;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HoldingLotTest {
    private static final LotId LOT = new LotId(Purchases.PURCHASE);
    private static final FundShares SHARES = FundShares.of("9837.46");
    private static final Money COST = Money.of("10000.00");

    private static final HoldingGrown GROWN = new HoldingGrown(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST);
    private static final RedemptionId FIRST = Redemptions.redemption(1);
    private static final RedemptionId SECOND = Redemptions.redemption(2);

    private final FixtureConfiguration<HoldingLot> fixture = new AggregateTestFixture<>(HoldingLot.class);

    @Test
    void a_holding_grows_by_the_lot_of_a_confirmed_purchase() {
        fixture.givenNoPriorActivity()
                .when(new GrowHolding(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .expectEvents(new HoldingGrown(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST));
    }

    @Test
    void a_holding_grows_by_each_purchase_once() {
        fixture.given(new HoldingGrown(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .when(new GrowHolding(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_redemption_gets_all_its_shares_or_none() {
        fixture.given(GROWN)
                .when(new ReserveShares(LOT, FIRST, SHARES))
                .expectEvents(new SharesReserved(LOT, FIRST, SHARES, COST));
        fixture.given(GROWN)
                .when(new ReserveShares(LOT, FIRST, FundShares.of("9837.47")))
                .expectEvents(new ReservationRefused(LOT, FIRST, FundShares.of("9837.47"), SHARES));
    }

    @Test
    void two_redemptions_never_get_the_last_share_both() {
        fixture.given(GROWN, reserved(FIRST, "9837.45", "9999.99"))
                .when(new ReserveShares(LOT, SECOND, FundShares.of("0.02")))
                .expectEvents(new ReservationRefused(LOT, SECOND, FundShares.of("0.02"), FundShares.of("0.01")));
    }

    @Test
    void the_parts_of_the_cost_add_up() {
        fixture.given(GROWN)
                .when(new ReserveShares(LOT, FIRST, FundShares.of("3333.33")))
                .expectEvents(reserved(FIRST, "3333.33", "3388.41"));
        fixture.given(GROWN, reserved(FIRST, "3333.33", "3388.41"))
                .when(new ReserveShares(LOT, SECOND, FundShares.of("6504.13")))
                .expectEvents(reserved(SECOND, "6504.13", "6611.59"));
    }

    @Test
    void a_redemption_that_asks_again_gets_nothing_more() {
        fixture.given(GROWN, reserved(FIRST, "100.00", "101.65"))
                .when(new ReserveShares(LOT, FIRST, FundShares.of("100.00")))
                .expectNoEvents();
        fixture.given(GROWN, new ReservationRefused(LOT, FIRST, FundShares.of("9999.00"), SHARES))
                .when(new ReserveShares(LOT, FIRST, FundShares.of("9999.00")))
                .expectNoEvents();
    }

    @Test
    void what_is_released_can_be_reserved_again_by_another() {
        SharesReserved all = new SharesReserved(LOT, FIRST, SHARES, COST);
        SharesReleased free = new SharesReleased(LOT, FIRST, SHARES, COST);

        fixture.given(GROWN, all).when(new ReleaseShares(LOT, FIRST)).expectEvents(free);
        fixture.given(GROWN, all, free).when(new ReleaseShares(LOT, FIRST)).expectNoEvents();
        fixture.given(GROWN, all, free)
                .when(new ReserveShares(LOT, SECOND, SHARES))
                .expectEvents(new SharesReserved(LOT, SECOND, SHARES, COST));
    }

    @Test
    void what_was_never_reserved_is_neither_released_nor_redeemed() {
        fixture.given(GROWN).when(new ReleaseShares(LOT, FIRST)).expectNoEvents();
        fixture.given(GROWN).when(new RedeemShares(LOT, FIRST)).expectNoEvents();
    }

    @Test
    void what_is_redeemed_is_gone_once() {
        SharesRedeemed gone = new SharesRedeemed(LOT, Purchases.ALICE, Funds.EQUITY, FIRST, FundShares.of("100.00"),
                Money.of("101.65"));

        fixture.given(GROWN, reserved(FIRST, "100.00", "101.65"))
                .when(new RedeemShares(LOT, FIRST))
                .expectEvents(gone);
        fixture.given(GROWN, reserved(FIRST, "100.00", "101.65"), gone)
                .when(new RedeemShares(LOT, FIRST))
                .expectNoEvents();
        fixture.given(GROWN, reserved(FIRST, "100.00", "101.65"), gone)
                .when(new ReserveShares(LOT, SECOND, FundShares.of("9737.47")))
                .expectEvents(new ReservationRefused(LOT, SECOND, FundShares.of("9737.47"),
                        FundShares.of("9737.46")));
    }

    private static SharesReserved reserved(RedemptionId redemption, String shares, String cost) {
        return new SharesReserved(LOT, redemption, FundShares.of(shares), Money.of(cost));
    }
}
