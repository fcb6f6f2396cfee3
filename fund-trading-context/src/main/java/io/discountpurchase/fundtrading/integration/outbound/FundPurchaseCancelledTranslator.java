package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The wallet takes the money back when it hears this: the investor has cancelled in time. */
@Component
class FundPurchaseCancelledTranslator implements MessageTranslator<FundPurchaseCancelled> {
    @Override
    public OutboundMessage translate(FundPurchaseCancelled event, Instant occurredAt) {
        String purchaseId = event.purchaseId().toString();
        return OutboundMessage.of(purchaseId, new FundPurchaseCancelledIntegrationEvent(
                FundPurchaseCancelledIntegrationEvent.VERSION, purchaseId, event.investorId().toString(),
                event.fundCode().toString(), event.amount().toString(), occurredAt.toString()));
    }
}
