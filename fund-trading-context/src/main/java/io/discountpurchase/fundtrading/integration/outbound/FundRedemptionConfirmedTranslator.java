package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** The wallet is credited when it hears this. */
@Component
class FundRedemptionConfirmedTranslator implements MessageTranslator<RedemptionConfirmed> {
    @Override
    public OutboundMessage translate(RedemptionConfirmed event, Instant occurredAt) {
        String redemptionId = event.redemptionId().toString();
        return OutboundMessage.of(redemptionId, new FundRedemptionConfirmedIntegrationEvent(
                FundRedemptionConfirmedIntegrationEvent.VERSION, redemptionId, event.investorId().toString(),
                event.fundCode().toString(), event.shares().toString(), event.nav().toString(),
                event.fee().toString(), event.amount().toString(), event.cost().toString(),
                event.dates().tradeDate().toString(), event.dates().confirmDate().toString(), occurredAt.toString()));
    }
}
