package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundLiquidated;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

@Component
class FundLiquidatedTranslator implements MessageTranslator<FundLiquidated> {
    @Override
    public OutboundMessage translate(FundLiquidated event, Instant occurredAt) {
        return FundChanges.LIQUIDATED.of(event.fundCode(), occurredAt);
    }
}
