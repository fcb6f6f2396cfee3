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
        var request = new PurchaseRequest(Funds.fundOfRisk(risk), TEN_THOUSAND, DISCOUNT, tolerance);

        assertThat(request.refusal()).isEqualTo(bought ? Optional.empty() : Optional.of(Refusal.SUITABILITY));
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
        return new PurchaseRequest(fund, Money.of(amount), route, RiskTolerance.C3).refusal();
    }
}
