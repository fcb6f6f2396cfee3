package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The wallet takes the money back when it hears this: no shares come of the order. */
@Component
class FundPurchaseConfirmationFailedTranslator implements MessageTranslator<FundPurchaseConfirmationFailed> {
    @Override
    public OutboundMessage translate(FundPurchaseConfirmationFailed event, Instant occurredAt) {
        String purchaseId = event.purchaseId().toString();
        return OutboundMessage.of(purchaseId, new FundPurchaseConfirmationFailedIntegrationEvent(
                FundPurchaseConfirmationFailedIntegrationEvent.VERSION, purchaseId, event.investorId().toString(),
                event.fundCode().toString(), event.amount().toString(), event.reason().name(), occurredAt.toString()));
    }
}
