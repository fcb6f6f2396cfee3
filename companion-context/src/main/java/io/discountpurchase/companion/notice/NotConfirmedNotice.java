package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class NotConfirmedNotice implements MessageHandler<FundPurchaseConfirmationFailedIntegrationEvent> {
    private final NoticeWriting notices;

    NotConfirmedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseConfirmationFailedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_NOT_CONFIRMED, message.investorId(), message.purchaseId(),
                Instant.parse(message.failedAt()), List.of(message.fundCode(), message.amount(), message.reason())));
    }
}
