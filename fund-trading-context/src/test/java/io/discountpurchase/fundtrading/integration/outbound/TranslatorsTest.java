package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Orders;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class TranslatorsTest {
    private static final Instant AT = Instant.parse("2026-11-20T07:00:00.120Z");
    private static final String PURCHASE = Purchases.PURCHASE.toString();

    @Test
    void accepted() {
        assertThat(new FundPurchaseAcceptedTranslator().translate(
                Orders.accepted(Funds.equityFund(), PurchaseRoute.DISCOUNT), AT))
                .isEqualTo(OutboundMessage.of(PURCHASE, new FundPurchaseAcceptedIntegrationEvent(1, PURCHASE, "alice",
                        "110011", "10000.00", "9985.02", "14.98", "2026-11-20", "2026-11-23",
                        "2026-11-20T07:00:00.120Z")));
    }

    @Test
    void refused() {
        assertThat(new FundPurchaseRefusedTranslator().translate(Orders.refused(Refusal.FUND_SUSPENDED, null), AT))
                .isEqualTo(OutboundMessage.of(PURCHASE, new FundPurchaseRefusedIntegrationEvent(1, PURCHASE, "alice",
                        "110011", "10000.00", "FUND_SUSPENDED", "2026-11-20T07:00:00.120Z")));
    }

    @Test
    void confirmed() {
        assertThat(new FundPurchaseConfirmedTranslator().translate(Orders.confirmed("9837.46"), AT))
                .isEqualTo(OutboundMessage.of(PURCHASE, new FundPurchaseConfirmedIntegrationEvent(1, PURCHASE, "alice",
                        "110011", "10000.00", "1.0150", "9837.46", "2026-11-20T07:00:00.120Z")));
    }
}
