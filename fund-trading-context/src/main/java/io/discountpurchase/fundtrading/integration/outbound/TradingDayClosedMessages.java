package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.catalogue.ClosedDayAnnouncement;
import io.discountpurchase.sharedkernel.contract.fundtrading.TradingDayClosedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;

/** The wallet books the income of its money fund when it hears this, and pays out what was waiting for the day. */
@Component
class TradingDayClosedMessages implements ClosedDayAnnouncement {
    private static final MessageType CLOSED = MessageType.of(TradingDayClosedIntegrationEvent.class);

    private final TransactionCentre centre;

    TradingDayClosedMessages(TransactionCentre centre) {
        this.centre = centre;
    }

    @Override
    public void announce(LocalDate day, LocalDate previousTradingDay, Instant closedAt) {
        boolean first = centre.stateOf(CLOSED, previousTradingDay.toString()).isEmpty();
        centre.publish(OutboundMessage.of(day.toString(),
                new TradingDayClosedIntegrationEvent(TradingDayClosedIntegrationEvent.VERSION, day.toString(),
                        previousTradingDay.toString(), first, closedAt.toString())));
    }
}
