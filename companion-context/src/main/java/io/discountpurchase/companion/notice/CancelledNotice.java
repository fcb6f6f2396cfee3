package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class CancelledNotice implements MessageHandler<FundPurchaseCancelledIntegrationEvent> {
    private final NoticeWriting notices;

    CancelledNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseCancelledIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_CANCELLED, message.investorId(), message.purchaseId(),
                Instant.parse(message.cancelledAt()), List.of(message.fundCode(), message.amount())));
    }
}
