package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.clock.ClockPutAhead;
import io.discountpurchase.sharedkernel.contract.fundtrading.BusinessClockPutAheadIntegrationEvent;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Every context has a clock of its own that business goes by; they are put ahead by the same. */
@Component
class ClockPutAheadMessages implements ClockPutAhead {
    private final TransactionCentre centre;
    private final Clock machine;

    ClockPutAheadMessages(TransactionCentre centre, Clock machine) {
        this.centre = centre;
        this.machine = machine;
    }

    @Override
    public void announce(Duration ahead) {
        centre.publish(OutboundMessage.of(Long.toString(ahead.toMillis()),
                new BusinessClockPutAheadIntegrationEvent(BusinessClockPutAheadIntegrationEvent.VERSION,
                        ahead.toMillis(), machine.instant().toString())));
    }
}
