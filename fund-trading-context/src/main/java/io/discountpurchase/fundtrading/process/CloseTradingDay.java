package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.process.DayClose.Closed;
import io.discountpurchase.fundtrading.process.DayClose.NotATradingDay;
import io.discountpurchase.fundtrading.process.DayClose.NotOver;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Closes a trading day: publishes its NAVs, then confirms its orders and redemptions and those of earlier days that are left,
 * each at the NAV of its own day T. Closing a day again publishes nothing, and confirms what a broken close has left behind.
 *
 * <p>
 * A day is over at its cut-off. A demonstration does not wait for that: there the day that orders are taken for at the moment
 * can be closed too, even if it is still to come, and the next order is taken for the day after.
 */
@Component
public class CloseTradingDay {
    private final TradingCalendar calendar;
    private final TradingDays tradingDays;
    private final OrderConfirmation confirmation;
    private final RedemptionConfirmation redemptions;
    private final boolean demonstration;
    private final BusinessClock clock;
    private final ReentrantLock closing = new ReentrantLock();

    CloseTradingDay(TradingCalendar calendar, TradingDays tradingDays, OrderConfirmation confirmation,
            RedemptionConfirmation redemptions, @Value("${demo-data}") boolean demonstration,
            BusinessClock clock) {
        this.calendar = calendar;
        this.tradingDays = tradingDays;
        this.confirmation = confirmation;
        this.redemptions = redemptions;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    public DayClose close(LocalDate day) {
        if (!calendar.isTradingDay(day)) {
            return new NotATradingDay();
        }
        if (!isOver(day)) {
            return new NotOver();
        }
        closing.lock();
        try {
            int navsPublished = tradingDays.close(day);
            int ordersConfirmed = confirmation.confirmThrough(day);
            return new Closed(day, navsPublished, ordersConfirmed, redemptions.confirmThrough(day));
        } finally {
            closing.unlock();
        }
    }

    /**
     * Confirms the orders and redemptions of closed days that are still left, unless a close is under way here, which does
     * that itself.
     *
     * @return how many
     */
    int confirmLeftBehind() {
        if (!closing.tryLock()) {
            return 0;
        }
        try {
            return tradingDays.closedThrough()
                    .map(day -> confirmation.confirmThrough(day) + redemptions.confirmThrough(day))
                    .orElse(0);
        } finally {
            closing.unlock();
        }
    }

    private boolean isOver(LocalDate day) {
        Instant now = clock.now();
        return demonstration
                ? !day.isAfter(tradingDays.datesOf(now).tradeDate())
                : !now.isBefore(calendar.cutOffOf(day));
    }
}
