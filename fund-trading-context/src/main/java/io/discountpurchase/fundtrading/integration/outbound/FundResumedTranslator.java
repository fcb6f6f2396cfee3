package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundResumed;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

@Component
class FundResumedTranslator implements MessageTranslator<FundResumed> {
    @Override
    public OutboundMessage translate(FundResumed event, Instant occurredAt) {
        return FundChanges.RESUMED.of(event.fundCode(), occurredAt);
    }
}
