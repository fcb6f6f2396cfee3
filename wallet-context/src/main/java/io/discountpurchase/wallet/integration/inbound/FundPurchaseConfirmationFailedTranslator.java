package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmationFailure;
import org.springframework.stereotype.Component;

@Component
class FundPurchaseConfirmationFailedTranslator
        implements
            CommandTranslator<FundPurchaseConfirmationFailedIntegrationEvent> {
    @Override
    public RecordConfirmationFailure toCommand(FundPurchaseConfirmationFailedIntegrationEvent message) {
        return new RecordConfirmationFailure(PurchaseId.of(message.purchaseId()), message.reason());
    }
}
