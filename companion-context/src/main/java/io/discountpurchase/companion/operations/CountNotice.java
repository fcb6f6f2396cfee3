package io.discountpurchase.companion.operations;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;

@Component
class CountNotice implements MessageHandler<NoticeWrittenIntegrationEvent> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final OperationsTally tally;

    CountNotice(OperationsTally tally) {
        this.tally = tally;
    }

    @Override
    public String consumer() {
        return DeskGroups.OPERATIONS;
    }

    @Override
    public void handle(NoticeWrittenIntegrationEvent message) {
        tally.count(message.kind(), Instant.parse(message.happenedAt()).atZone(CHINA).toLocalDate());
    }
}
