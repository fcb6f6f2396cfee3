package io.discountpurchase.fundtrading.integration.inbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RecallFundPurchase;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.CommandTranslator;
import org.springframework.stereotype.Component;

@Component
class DiscountPurchaseRecalledTranslator implements CommandTranslator<DiscountPurchaseRecalledIntegrationEvent> {
    @Override
    public RecallFundPurchase toCommand(DiscountPurchaseRecalledIntegrationEvent message) {
        return new RecallFundPurchase(PurchaseId.of(message.purchaseId()), InvestorId.of(message.investorId()),
                FundCode.of(message.fundCode()), Money.of(message.amount()));
    }
}
