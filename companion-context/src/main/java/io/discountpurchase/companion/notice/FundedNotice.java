package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class FundedNotice implements MessageHandler<DiscountPurchaseFundedIntegrationEvent> {
    private final NoticeWriting notices;

    FundedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(DiscountPurchaseFundedIntegrationEvent message) {
        notices.write(new Notice(NoticeKind.PURCHASE_FUNDED, message.investorId(), message.purchaseId(),
                Instant.parse(message.acceptedAt()), List.of(message.fundCode(), message.amount())));
    }
}
