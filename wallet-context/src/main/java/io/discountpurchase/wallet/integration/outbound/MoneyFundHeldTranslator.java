package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The main transaction, told to fund-trading. */
@Component
class MoneyFundHeldTranslator implements MessageTranslator<MoneyFundHeld> {
    @Override
    public OutboundMessage translate(MoneyFundHeld held, Instant occurredAt) {
        String quoteId = held.quoteId() == null ? null : held.quoteId().toString();
        return OutboundMessage.of(held.purchaseId().toString(),
                new DiscountPurchaseFundedIntegrationEvent(DiscountPurchaseFundedIntegrationEvent.VERSION,
                        held.purchaseId().toString(), held.investorId().toString(), held.fundCode().toString(),
                        held.amount().toString(), quoteId, held.route().name(), held.acceptedAt().toString()));
    }
}
