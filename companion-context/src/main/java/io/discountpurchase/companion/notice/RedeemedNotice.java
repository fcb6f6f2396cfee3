package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class RedeemedNotice implements MessageHandler<FundRedemptionConfirmedIntegrationEvent> {
    private final NoticeWriting notices;

    RedeemedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundRedemptionConfirmedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.REDEMPTION_CONFIRMED, message.investorId(), message.redemptionId(),
                Instant.parse(message.confirmedAt()), List.of(message.fundCode(), message.shares(), message.nav(),
                        message.fee(), message.amount())));
    }
}
