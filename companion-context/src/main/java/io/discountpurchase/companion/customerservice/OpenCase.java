package io.discountpurchase.companion.customerservice;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

@Component
class OpenCase implements MessageHandler<NoticeWrittenIntegrationEvent> {
    private final ServiceCases cases;

    OpenCase(ServiceCases cases) {
        this.cases = cases;
    }

    @Override
    public String consumer() {
        return DeskGroups.CUSTOMER_SERVICE;
    }

    @Override
    public void handle(NoticeWrittenIntegrationEvent message) {
        cases.open(UUID.fromString(message.noticeId()), message.investorId(), message.kind(), message.subjectId(),
                Instant.parse(message.happenedAt()));
    }
}
