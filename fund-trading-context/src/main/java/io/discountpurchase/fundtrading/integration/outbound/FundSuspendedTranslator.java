package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundSuspended;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

@Component
class FundSuspendedTranslator implements MessageTranslator<FundSuspended> {
    @Override
    public OutboundMessage translate(FundSuspended event, Instant occurredAt) {
        return FundChanges.SUSPENDED.of(event.fundCode(), occurredAt);
    }
}
