package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmation;
import org.springframework.stereotype.Component;

@Component
class FundPurchaseConfirmedTranslator implements CommandTranslator<FundPurchaseConfirmedIntegrationEvent> {
    @Override
    public RecordConfirmation toCommand(FundPurchaseConfirmedIntegrationEvent message) {
        return new RecordConfirmation(PurchaseId.of(message.purchaseId()), FundShares.of(message.shares()));
    }
}
