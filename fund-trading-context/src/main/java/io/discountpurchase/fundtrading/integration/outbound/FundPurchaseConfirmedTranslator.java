package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The purchase is over: the investor owns the shares. */
@Component
class FundPurchaseConfirmedTranslator implements MessageTranslator<FundPurchaseConfirmed> {
    @Override
    public OutboundMessage translate(FundPurchaseConfirmed event, Instant occurredAt) {
        String purchaseId = event.purchaseId().toString();
        return OutboundMessage.of(purchaseId, new FundPurchaseConfirmedIntegrationEvent(
                FundPurchaseConfirmedIntegrationEvent.VERSION, purchaseId, event.investorId().toString(),
                event.fundCode().toString(), event.amount().toString(), event.nav().toString(),
                event.shares().toString(), occurredAt.toString()));
    }
}
