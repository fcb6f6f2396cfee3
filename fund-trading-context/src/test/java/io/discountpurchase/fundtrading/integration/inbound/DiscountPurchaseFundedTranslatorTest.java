package io.discountpurchase.fundtrading.integration.inbound;

import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DiscountPurchaseFundedTranslatorTest {
    private final DiscountPurchaseFundedTranslator translator = new DiscountPurchaseFundedTranslator();

    @Test
    void one_click_becomes_an_order_by_its_quote() {
        assertThat(translator.toCommand(funded("10000.00", Purchases.QUOTE.toString(), "DISCOUNT")))
                .isEqualTo(Purchases.oneClick());
    }

    @Test
    void by_hand_becomes_an_order_without_one() {
        assertThat(translator.toCommand(funded("10000.00", null, "WALLET"))).isEqualTo(Purchases.byHand());
    }

    @Test
    void a_route_that_nobody_knows_is_an_error() {
        assertThatThrownBy(() -> translator.toCommand(funded("10000.00", null, "GIFT"))).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void an_amount_that_is_none_is_an_error() {
        assertThatThrownBy(() -> translator.toCommand(funded("much", null, "WALLET"))).isInstanceOf(
                IllegalArgumentException.class);
    }

    private static DiscountPurchaseFundedIntegrationEvent funded(String amount, @Nullable String quoteId,
            String route) {
        return new DiscountPurchaseFundedIntegrationEvent(1, Purchases.PURCHASE.toString(), "alice", "110011", amount,
                quoteId, route, "2026-11-20T06:59:59.999Z");
    }
}
