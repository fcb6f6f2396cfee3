package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRecalled;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Fund-trading answers a recall as it answers the purchase: by a refusal, or by what it has decided before. */
@Component
class PurchaseRecalledTranslator implements MessageTranslator<PurchaseRecalled> {
    @Override
    public OutboundMessage translate(PurchaseRecalled recalled, Instant occurredAt) {
        String purchaseId = recalled.purchaseId().toString();
        return OutboundMessage.of(purchaseId,
                new DiscountPurchaseRecalledIntegrationEvent(DiscountPurchaseRecalledIntegrationEvent.VERSION,
                        purchaseId,
                        recalled.investorId().toString(), recalled.fundCode().toString(), recalled.amount().toString(),
                        occurredAt.toString()));
    }
}
