package io.discountpurchase.fundtrading.integration.inbound;

import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.PlaceFundPurchaseOrder;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.CommandTranslator;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** A purchase that has been funded means an order here, known by the purchase's own id. */
@Component
class DiscountPurchaseFundedTranslator implements CommandTranslator<DiscountPurchaseFundedIntegrationEvent> {
    @Override
    public PlaceFundPurchaseOrder toCommand(DiscountPurchaseFundedIntegrationEvent message) {
        String quoteId = message.quoteId();
        return new PlaceFundPurchaseOrder(PurchaseId.of(message.purchaseId()), InvestorId.of(message.investorId()),
                FundCode.of(message.fundCode()), Money.of(message.amount()), PurchaseRoute.valueOf(message.route()),
                quoteId == null ? null : QuoteId.of(quoteId), Instant.parse(message.acceptedAt()));
    }
}
