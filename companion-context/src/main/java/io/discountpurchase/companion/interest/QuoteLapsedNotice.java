package io.discountpurchase.companion.interest;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.companion.notice.NoticeWriting;
import io.discountpurchase.sharedkernel.contract.fundtrading.QuoteLapsedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** The first look at a fund is answered once; who has had to do with it before needs no reminder. */
@Component
class QuoteLapsedNotice implements MessageHandler<QuoteLapsedIntegrationEvent> {
    private final Interests interests;
    private final NoticeWriting notices;

    QuoteLapsedNotice(Interests interests, NoticeWriting notices) {
        this.interests = interests;
        this.notices = notices;
    }

    @Override
    public void handle(QuoteLapsedIntegrationEvent message) {
        if (!interests.isKnown(message.investorId(), message.fundCode())) {
            notices.write(Notice.ofFact(NoticeKind.QUOTE_LAPSED, message.investorId(), message.fundCode(),
                    Instant.parse(message.lapsedAt()), List.of(message.fundCode(), message.amount())));
        }
    }
}
