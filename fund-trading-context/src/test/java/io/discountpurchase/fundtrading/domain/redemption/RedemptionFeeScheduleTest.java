package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.mother.Redemptions;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What redeeming costs, at every boundary. */
class RedemptionFeeScheduleTest {
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"0, 0.0150", "1, 0.0150", "6, 0.0150", "7, 0.0075", "29, 0.0075", "30, 0.0050", "364, 0.0050",
            "365, 0.0000", "10000, 0.0000"})
    void the_rate_follows_from_the_days(long days, String rate) {
        assertThat(Redemptions.FEES.rateFor(days)).isEqualTo(FeeRate.of(rate));
    }

    @ParameterizedTest(name = "{0} shares held since {1}, redeemed at {2}: fee {3}, paid {4}")
    @CsvSource({
            // 6 and 7 days, 29 and 30, 364 and 365
            "10000.00, 2026-11-19, 1.0150, 152.25, 9997.75",
            "10000.00, 2026-11-18, 1.0150, 76.13, 10073.87",
            "10000.00, 2026-10-27, 1.0150, 76.13, 10073.87",
            "10000.00, 2026-10-26, 1.0150, 50.75, 10099.25",
            "10000.00, 2025-11-26, 1.0150, 50.75, 10099.25",
            "10000.00, 2025-11-25, 1.0150, 0.00, 10150.00",
            // half up: 0.33 × 1.0150 = 0.33495; the last hundredth of a share
            "0.33, 2026-11-23, 1.0150, 0.00, 0.33",
            "0.01, 2026-11-23, 1.0150, 0.00, 0.01",
            "9837.46, 2026-11-23, 1.0200, 150.51, 9883.70"})
    void a_worked_example(String shares, LocalDate heldSince, String nav, String fee, String paid) {
        long days = HoldingDays.between(heldSince, CONFIRMED);
        LotPortion portion = new LotPortion(Redemptions.OLD_LOT, FundShares.of(shares), heldSince, days,
                Redemptions.FEES.rateFor(days));

        assertThat(portion.feeAt(Nav.of(nav))).hasToString(fee);
        assertThat(portion.valueAt(Nav.of(nav)).minus(portion.feeAt(Nav.of(nav)))).hasToString(paid);
    }

    @Test
    void days_are_natural_days_from_confirmation_to_confirmation() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(HoldingDays.between(friday, friday.plusDays(3))).isEqualTo(3);
        assertThat(HoldingDays.between(LocalDate.of(2027, 2, 26), LocalDate.of(2027, 3, 1))).isEqualTo(3);
    }

    @ParameterizedTest(name = "from day {0} at {1}")
    @CsvSource({"0, 0.0149", "6, 0.0100", "3, 0"})
    void no_fund_charges_less_than_the_rule_within_seven_days(int fromDays, String rate) {
        List<RedemptionFeeTier> tiers = fromDays == 0
                ? List.of(new RedemptionFeeTier(0, FeeRate.of(rate)))
                : List.of(new RedemptionFeeTier(0, FeeRate.of("0.0150")),
                        new RedemptionFeeTier(fromDays, FeeRate.of(rate)));

        assertThatThrownBy(() -> new RedemptionFeeSchedule(tiers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fund_may_charge_more_or_nothing_afterwards() {
        assertThatCode(() -> new RedemptionFeeSchedule(List.of(new RedemptionFeeTier(0, FeeRate.of("0.0200")),
                new RedemptionFeeTier(7, FeeRate.of("0"))))).doesNotThrowAnyException();
    }

    @Test
    void a_schedule_covers_every_day_once() {
        RedemptionFeeTier late = new RedemptionFeeTier(7, FeeRate.of("0.0050"));
        RedemptionFeeTier first = new RedemptionFeeTier(0, FeeRate.of("0.0150"));

        assertThatThrownBy(() -> new RedemptionFeeSchedule(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedemptionFeeSchedule(List.of(late))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RedemptionFeeSchedule(List.of(first, late, late)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
