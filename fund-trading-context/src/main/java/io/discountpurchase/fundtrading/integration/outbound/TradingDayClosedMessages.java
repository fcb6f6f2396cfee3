package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.catalogue.ClosedDayAnnouncement;
import io.discountpurchase.fundtrading.domain.calendar.Holiday;
import io.discountpurchase.sharedkernel.contract.fundtrading.MarketHolidayAheadIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.TradingDayClosedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The wallet books the income of its money fund when it hears of a closed day, and pays out what was waiting for it; the
 * companion tells investors of a holiday.
 */
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

    @Override
    public void announceHoliday(Holiday holiday, Instant closedAt) {
        String firstDay = holiday.lastBefore().plusDays(1).toString();
        centre.publish(OutboundMessage.of(firstDay,
                new MarketHolidayAheadIntegrationEvent(MarketHolidayAheadIntegrationEvent.VERSION,
                        holiday.lastBefore().toString(), holiday.firstAfter().toString(), closedAt.toString())));
    }
}
