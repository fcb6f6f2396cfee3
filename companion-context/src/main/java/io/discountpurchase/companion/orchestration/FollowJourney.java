package io.discountpurchase.companion.orchestration;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;

@Component
class FollowJourney implements MessageHandler<NoticeWrittenIntegrationEvent> {
    private final Journeys journeys;

    FollowJourney(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public String consumer() {
        return DeskGroups.ORCHESTRATION;
    }

    @Override
    public void handle(NoticeWrittenIntegrationEvent message) {
        journeys.go(message.investorId(), message.kind(), Instant.parse(message.happenedAt()));
    }
}
