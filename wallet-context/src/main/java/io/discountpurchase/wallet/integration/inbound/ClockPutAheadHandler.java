package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.BusinessClockPutAheadIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.wallet.clock.FollowedClock;
import org.springframework.stereotype.Component;

import java.time.Duration;

@Component
class ClockPutAheadHandler implements MessageHandler<BusinessClockPutAheadIntegrationEvent> {
    private final FollowedClock clock;

    ClockPutAheadHandler(FollowedClock clock) {
        this.clock = clock;
    }

    @Override
    public void handle(BusinessClockPutAheadIntegrationEvent message) {
        clock.follow(Duration.ofMillis(message.aheadMillis()));
    }
}
