package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class AcceptedNotice implements MessageHandler<FundPurchaseAcceptedIntegrationEvent> {
    private final NoticeWriting notices;

    AcceptedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseAcceptedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_ACCEPTED, message.investorId(), message.purchaseId(),
                Instant.parse(message.acceptedAt()), List.of(message.fundCode(), message.amount(), message.fee(),
                        message.tradeDate(), message.confirmDate())));
    }
}
