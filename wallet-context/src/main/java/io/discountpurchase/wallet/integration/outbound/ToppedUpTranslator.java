package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.WalletToppedUpIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** A top-up may earn a bonus: whether it does is for a campaign of the companion to decide. */
@Component
class ToppedUpTranslator implements MessageTranslator<ToppedUp> {
    @Override
    public OutboundMessage translate(ToppedUp topUp, Instant occurredAt) {
        String topUpId = topUp.transferId().toString();
        return OutboundMessage.of(topUpId, new WalletToppedUpIntegrationEvent(WalletToppedUpIntegrationEvent.VERSION,
                topUpId, topUp.investorId().toString(), topUp.amount().toString(), occurredAt.toString()));
    }
}
