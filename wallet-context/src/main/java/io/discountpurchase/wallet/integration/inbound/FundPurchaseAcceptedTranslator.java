package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordAcceptance;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

@Component
class FundPurchaseAcceptedTranslator implements CommandTranslator<FundPurchaseAcceptedIntegrationEvent> {
    @Override
    public RecordAcceptance toCommand(FundPurchaseAcceptedIntegrationEvent message) {
        return new RecordAcceptance(PurchaseId.of(message.purchaseId()), LocalDate.parse(message.tradeDate()),
                LocalDate.parse(message.confirmDate()));
    }
}
