package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The wallet releases its hold when it hears this: the money stays there. */
@Component
class FundPurchaseRefusedTranslator implements MessageTranslator<FundPurchaseRefused> {
    @Override
    public OutboundMessage translate(FundPurchaseRefused event, Instant occurredAt) {
        String purchaseId = event.purchaseId().toString();
        return OutboundMessage.of(purchaseId, new FundPurchaseRefusedIntegrationEvent(
                FundPurchaseRefusedIntegrationEvent.VERSION, purchaseId, event.investorId().toString(),
                event.fundCode().toString(), event.amount().toString(), event.reason().name(), occurredAt.toString()));
    }
}
