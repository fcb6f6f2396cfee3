package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** What the desks are told of a notice, under the tag of the department that speaks. */
@Component
class WrittenNoticeTranslator implements MessageTranslator<Notice> {
    @Override
    public OutboundMessage translate(Notice notice, Instant happenedAt) {
        String noticeId = notice.key().toString();
        return OutboundMessage.of(noticeId, new NoticeWrittenIntegrationEvent(NoticeWrittenIntegrationEvent.VERSION,
                noticeId, notice.investorId(), notice.kind().name(), notice.businessKey(), happenedAt.toString()))
                .tagged(notice.kind().tag().name());
    }
}
