package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FundTest {
    @Test
    void a_one_click_purchase_gets_the_discount() {
        assertThat(feeOf(Funds.equityFund(), "10000.00", PurchaseRoute.DISCOUNT)).isEqualTo(Money.of("14.98"));
    }

    @Test
    void the_manual_route_pays_the_normal_fee() {
        assertThat(feeOf(Funds.equityFund(), "10000.00", PurchaseRoute.WALLET)).isEqualTo(Money.of("147.78"));
    }

    @ParameterizedTest(name = "{0} at {1} folds costs {2}")
    @CsvSource({"5000000.00, 0.10, 1000.00", "5000000.00, 0.00, 1000.00", "4999999.99, 0.00, 0.00",
            "4999999.99, 0.10, 2998.20"})
    void a_fixed_fee_is_not_discounted(String amount, String discount, String fee) {
        assertThat(feeOf(Funds.fundAtDiscount(discount), amount, PurchaseRoute.DISCOUNT)).isEqualTo(Money.of(fee));
    }

    /** 1.3 % below a million, 0.8 % below three, 0.4 % below five, then 1,000 yuan an order. */
    @ParameterizedTest(name = "{0} costs {1} at the normal rate, {2} at 1折, {3} at 0折")
    @CsvSource({"999999.99, 12833.17, 1298.31, 0.00", "1000000.00, 7936.51, 799.36, 0.00",
            "2999999.99, 23809.52, 2398.08, 0.00", "3000000.00, 11952.19, 1199.52, 0.00",
            "4999999.99, 19920.32, 1999.20, 0.00", "5000000.00, 1000.00, 1000.00, 1000.00"})
    void the_published_tiers(String amount, String normal, String tenth, String free) {
        assertThat(feeOf(Funds.fundCharging(Funds.PUBLISHED_TIERS, Discount.NONE), amount, PurchaseRoute.DISCOUNT))
                .isEqualTo(Money.of(normal));
        assertThat(feeOf(Funds.fundCharging(Funds.PUBLISHED_TIERS, Discount.of("0.10")), amount,
                PurchaseRoute.DISCOUNT)).isEqualTo(Money.of(tenth));
        assertThat(feeOf(Funds.fundCharging(Funds.PUBLISHED_TIERS, Discount.of("0.00")), amount,
                PurchaseRoute.DISCOUNT)).isEqualTo(Money.of(free));
    }

    @Test
    void a_fixed_fee_leaves_the_rest_to_buy_shares() {
        Money amount = Money.of("5000000.00");

        PurchaseFee fee = Funds.equityFund().termsFor(amount, PurchaseRoute.DISCOUNT).on(amount);

        assertThat(fee).isEqualTo(new PurchaseFee(Money.of("4999000.00"), Money.of("1000.00")));
    }

    private static Money feeOf(Fund fund, String amount, PurchaseRoute route) {
        Money whole = Money.of(amount);
        return fund.termsFor(whole, route).on(whole).fee();
    }
}
