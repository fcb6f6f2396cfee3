package io.discountpurchase.fundtrading.clock;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;

/** Puts the clock of a demonstration ahead, so that 15:00, T+1 and a holiday can be shown. The other contexts follow. */
@Component
public class DemoClock {
    private final BusinessClock clock;
    private final ClockTable table;
    private final ClockPutAhead message;
    private final TradingCalendar calendar;
    private final TransactionOperations transactions;
    private final boolean demonstration;
    private final ReentrantLock putting = new ReentrantLock();

    DemoClock(BusinessClock clock, ClockTable table, ClockPutAhead message, TradingCalendar calendar,
            TransactionOperations transactions, @Value("${demo-data}") boolean demonstration) {
        this.clock = clock;
        this.table = table;
        this.message = message;
        this.calendar = calendar;
        this.transactions = transactions;
        this.demonstration = demonstration;
    }

    /**
     * @throws io.discountpurchase.fundtrading.domain.calendar.DateOutsideCalendar if the next trading day is not known then
     * @throws io.discountpurchase.transactioncentre.TransactionCentreUnavailable if the broker does not take the message for
     *     the others; then it stays as it was here too
     */
    public ClockChange putAhead(Instant to) {
        if (!demonstration) {
            return ClockChange.NOT_A_DEMONSTRATION;
        }
        LocalDate tradeDate = calendar.tradeDateOf(to);
        calendar.nextTradingDay(tradeDate);
        putting.lock();
        try {
            Duration ahead = clock.ahead().plus(wholeMillis(Duration.between(clock.now(), to)));
            if (ahead.compareTo(clock.ahead()) <= 0) {
                return ClockChange.NOT_AHEAD;
            }
            transactions.executeWithoutResult(status -> {
                table.add(ahead);
                message.announce(ahead);
            });
            clock.putAhead(ahead);
            return ClockChange.PUT_AHEAD;
        } finally {
            putting.unlock();
        }
    }

    private static Duration wholeMillis(Duration duration) {
        return Duration.ofMillis(duration.toMillis());
    }
}
