package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordRefusal;
import org.springframework.stereotype.Component;

@Component
class FundPurchaseRefusedTranslator implements CommandTranslator<FundPurchaseRefusedIntegrationEvent> {
    @Override
    public RecordRefusal toCommand(FundPurchaseRefusedIntegrationEvent message) {
        return new RecordRefusal(PurchaseId.of(message.purchaseId()), message.reason());
    }
}
