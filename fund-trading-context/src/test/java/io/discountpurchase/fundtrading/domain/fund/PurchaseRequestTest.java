package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

import static io.discountpurchase.fundtrading.domain.fund.PurchaseRoute.DISCOUNT;
import static io.discountpurchase.fundtrading.domain.fund.PurchaseRoute.WALLET;
import static org.assertj.core.api.Assertions.assertThat;

class PurchaseRequestTest {
    private static final Money TEN_THOUSAND = Money.of("10000.00");

    @Test
    void a_sound_purchase_is_not_refused() {
        assertThat(refusal(Funds.equityFund(), "10000.00", DISCOUNT)).isEmpty();
    }

    @Test
    void the_wallets_own_fund_is_no_target() {
        assertThat(refusal(Funds.walletFund(), "10000.00", DISCOUNT)).contains(Refusal.SAME_FUND);
        assertThat(refusal(Funds.walletFund(), "10000.00", WALLET)).contains(Refusal.SAME_FUND);
    }

    @Test
    void a_suspended_fund_takes_no_purchase() {
        assertThat(refusal(Funds.suspendedFund(), "10000.00", WALLET)).contains(Refusal.FUND_SUSPENDED);
    }

    @Test
    void a_fund_without_a_discount_can_only_be_bought_by_hand() {
        assertThat(refusal(Funds.fundAtDiscount("1.00"), "10000.00", DISCOUNT)).contains(
                Refusal.DISCOUNT_NOT_AVAILABLE);
        assertThat(refusal(Funds.fundAtDiscount("1.00"), "10000.00", WALLET)).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: bought {2}")
    @CsvSource({"C1, R1, true", "C1, R2, false", "C3, R3, true", "C3, R4, false", "C5, R5, true", "C4, R5, false"})
    void an_investor_buys_up_to_the_risk_found_to_be_bearable(RiskTolerance tolerance, RiskLevel risk, boolean bought) {
        var request = PurchaseRequest.of(Funds.fundOfRisk(risk), TEN_THOUSAND, DISCOUNT, tolerance, false);

        assertThat(request.refusal()).isEqualTo(bought ? Optional.empty() : Optional.of(Refusal.SUITABILITY));
        assertThat(request.lacksConfirmation()).isEqualTo(!bought && tolerance != RiskTolerance.C1);
    }

    @ParameterizedTest(name = "{0} and {1} after a warning: bought {2}")
    @CsvSource({"C1, R1, true", "C1, R2, false", "C1, R5, false", "C2, R3, true", "C3, R5, true", "C4, R5, true"})
    void above_the_own_level_only_after_a_warning_and_the_lowest_never(RiskTolerance tolerance, RiskLevel risk,
            boolean bought) {
        var request = PurchaseRequest.of(Funds.fundOfRisk(risk), TEN_THOUSAND, DISCOUNT, tolerance, true);

        assertThat(request.refusal()).isEqualTo(bought ? Optional.empty() : Optional.of(Refusal.SUITABILITY));
        assertThat(request.lacksConfirmation()).isFalse();
    }

    @Test
    void a_confirmation_covers_the_risk_that_the_warning_was_about_and_no_more() {
        assertThat(RiskTolerance.C3.mayBuy(RiskLevel.R4, RiskLevel.R4)).isTrue();
        assertThat(RiskTolerance.C3.mayBuy(RiskLevel.R5, RiskLevel.R4)).isFalse();
        assertThat(PurchaseRequest.of(Funds.fundOfRisk(RiskLevel.R3), TEN_THOUSAND, DISCOUNT, RiskTolerance.C3, true)
                .confirmedRisk()).isNull();
    }

    @Test
    void the_manual_route_asks_for_a_confirmation_as_well() {
        var request = PurchaseRequest.of(Funds.fundOfRisk(RiskLevel.R5), TEN_THOUSAND, WALLET, RiskTolerance.C3, false);

        assertThat(request.refusal()).contains(Refusal.SUITABILITY);
        assertThat(request.lacksConfirmation()).isTrue();
    }

    @Test
    void the_minimum_itself_is_enough() {
        assertThat(refusal(Funds.equityFund(), "10.00", DISCOUNT)).isEmpty();
        assertThat(refusal(Funds.equityFund(), "9.99", DISCOUNT)).contains(Refusal.BELOW_MINIMUM);
    }

    @Test
    void a_single_order_may_take_the_whole_single_limit() {
        assertThat(refusal(Funds.fundWithSingleLimit("500.00"), "500.00", DISCOUNT)).isEmpty();
        assertThat(refusal(Funds.fundWithSingleLimit("500.00"), "500.01", DISCOUNT)).contains(
                Refusal.ABOVE_SINGLE_LIMIT);
    }

    @Test
    void no_order_exceeds_the_daily_limit_on_its_own() {
        assertThat(refusal(Funds.fundWithDailyLimit("1000.00"), "1000.00", DISCOUNT)).isEmpty();
        assertThat(refusal(Funds.fundWithDailyLimit("1000.00"), "1000.01", DISCOUNT)).contains(
                Refusal.ABOVE_DAILY_LIMIT);
    }

    private static Optional<Refusal> refusal(Fund fund, String amount, PurchaseRoute route) {
        return PurchaseRequest.of(fund, Money.of(amount), route, RiskTolerance.C3, false).refusal();
    }
}
