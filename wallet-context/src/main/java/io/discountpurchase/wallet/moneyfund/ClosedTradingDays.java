package io.discountpurchase.wallet.moneyfund;

import io.discountpurchase.wallet.domain.BusinessCalendar;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The table {@code closed_trading_day}: what fund-trading has told, and how far it has been worked through. Days are worked
 * through in their order, whatever order they came in; wallets in the order of their investors, so that work that was broken
 * off goes on where it was.
 */
@Component
public class ClosedTradingDays {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ClosedTradingDays(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(ClosedTradingDay day) {
        jdbc.update("""
                INSERT INTO closed_trading_day (trade_date, previous_trading_day, first_told, credited_to)
                VALUES (?, ?, ?, '') ON CONFLICT DO NOTHING""", day.tradeDate(), day.previousTradingDay(),
                day.first());
    }

    /** The first day that is not booked, unless one before it is still on its way. */
    public Optional<ClosedTradingDay> nextToBook() {
        return first("""
                SELECT trade_date, previous_trading_day, first_told FROM closed_trading_day closed
                WHERE booked_at IS NULL AND (first_told OR EXISTS (
                    SELECT 1 FROM closed_trading_day before
                    WHERE before.trade_date = closed.previous_trading_day AND before.booked_at IS NOT NULL))
                ORDER BY trade_date LIMIT 1""");
    }

    /** The last investor whose wallet has had its income of the day; less than any if none has. */
    public String creditedTo(ClosedTradingDay day) {
        return jdbc.query("SELECT credited_to FROM closed_trading_day WHERE trade_date = ?",
                (row, n) -> row.getString(1), day.tradeDate()).getFirst();
    }

    public void credited(ClosedTradingDay day, String toInvestor) {
        jdbc.update("UPDATE closed_trading_day SET credited_to = ? WHERE trade_date = ?", toInvestor, day.tradeDate());
    }

    public void booked(ClosedTradingDay day) {
        jdbc.update("UPDATE closed_trading_day SET booked_at = ? WHERE trade_date = ?",
                clock.instant().atOffset(ZoneOffset.UTC), day.tradeDate());
    }

    public Optional<ClosedTradingDay> lastBooked() {
        return first("""
                SELECT trade_date, previous_trading_day, first_told FROM closed_trading_day
                WHERE booked_at IS NOT NULL ORDER BY trade_date DESC LIMIT 1""");
    }

    /** The day by whose cut-off a booking counts; later if that day has been closed early, as in a demonstration. */
    public LocalDate fundDayOf(Instant instant) {
        LocalDate byTheClock = BusinessCalendar.fundDayOf(instant);
        return jdbc
                .query("SELECT max(trade_date) FROM closed_trading_day",
                        (row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .getFirst()
                .filter(closed -> !byTheClock.isAfter(closed))
                .map(closed -> closed.plusDays(1))
                .orElse(byTheClock);
    }

    private Optional<ClosedTradingDay> first(String sql) {
        return jdbc.query(sql,
                (row, n) -> new ClosedTradingDay(row.getObject("trade_date", LocalDate.class),
                        row.getObject("previous_trading_day", LocalDate.class), row.getBoolean("first_told")))
                .stream()
                .findFirst();
    }
}
