package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class IncomeMilestoneNotice implements MessageHandler<IncomeMilestoneReachedIntegrationEvent> {
    private final NoticeWriting notices;

    IncomeMilestoneNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(IncomeMilestoneReachedIntegrationEvent message) {
        notices.write(Notice.ofFact(NoticeKind.INCOME_MILESTONE, message.investorId(), message.milestone(),
                Instant.parse(message.toldAt()), List.of(message.milestone(), message.tradeDate())));
    }
}
