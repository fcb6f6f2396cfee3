package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordCancellation;
import org.springframework.stereotype.Component;

@Component
class FundPurchaseCancelledTranslator implements CommandTranslator<FundPurchaseCancelledIntegrationEvent> {
    @Override
    public RecordCancellation toCommand(FundPurchaseCancelledIntegrationEvent message) {
        return new RecordCancellation(PurchaseId.of(message.purchaseId()));
    }
}
