package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class RefusedNotice implements MessageHandler<FundPurchaseRefusedIntegrationEvent> {
    private final NoticeWriting notices;

    RefusedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseRefusedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_REFUSED, message.investorId(), message.purchaseId(),
                Instant.parse(message.refusedAt()), List.of(message.fundCode(), message.amount(), message.reason())));
    }
}
