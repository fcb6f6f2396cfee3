package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The wallet settles its hold when it hears this. */
@Component
class FundPurchaseAcceptedTranslator implements MessageTranslator<FundPurchaseAccepted> {
    @Override
    public OutboundMessage translate(FundPurchaseAccepted event, Instant occurredAt) {
        String purchaseId = event.purchaseId().toString();
        return OutboundMessage.of(purchaseId, new FundPurchaseAcceptedIntegrationEvent(
                FundPurchaseAcceptedIntegrationEvent.VERSION, purchaseId, event.investorId().toString(),
                event.fundCode().toString(), event.amount().toString(), event.fee().net().toString(),
                event.fee().fee().toString(), event.dates().tradeDate().toString(),
                event.dates().confirmDate().toString(), occurredAt.toString()));
    }
}
