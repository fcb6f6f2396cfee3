package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class ConfirmedNotice implements MessageHandler<FundPurchaseConfirmedIntegrationEvent> {
    private final NoticeWriting notices;

    ConfirmedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseConfirmedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_CONFIRMED, message.investorId(), message.purchaseId(),
                Instant.parse(message.confirmedAt()),
                List.of(message.fundCode(), message.amount(), message.shares(), message.nav())));
    }
}
