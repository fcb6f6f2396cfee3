package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.RiskLevelChanged;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

@Component
class RiskLevelChangedTranslator implements MessageTranslator<RiskLevelChanged> {
    @Override
    public OutboundMessage translate(RiskLevelChanged event, Instant occurredAt) {
        return FundChanges.RISK_CHANGED.of(event.fundCode(), event.risk(), occurredAt);
    }
}
