package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.fundtrading.quoting.LapsedQuoteAnnouncement;
import io.discountpurchase.sharedkernel.contract.fundtrading.QuoteLapsedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

/** The companion may remind the investor. */
@Component
class QuoteLapsedMessages implements LapsedQuoteAnnouncement {
    private static final MessageType LAPSED = MessageType.of(QuoteLapsedIntegrationEvent.class);

    private final TransactionCentre centre;

    QuoteLapsedMessages(TransactionCentre centre) {
        this.centre = centre;
    }

    @Override
    public void announce(Quote lapsed) {
        String tradeDate = lapsed.dates().tradeDate().toString();
        String key = lapsed.investorId() + ":" + lapsed.fundCode() + ":" + tradeDate;
        if (centre.stateOf(LAPSED, key).isEmpty()) {
            centre.publish(OutboundMessage.of(key, new QuoteLapsedIntegrationEvent(QuoteLapsedIntegrationEvent.VERSION,
                    lapsed.investorId().toString(), lapsed.fundCode().toString(), lapsed.amount().toString(), tradeDate,
                    lapsed.expiresAt().toString())));
        }
    }
}
