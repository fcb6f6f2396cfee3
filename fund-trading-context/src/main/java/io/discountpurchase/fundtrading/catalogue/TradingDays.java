package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.fund.SimulatedNav;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.money.Nav;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The trading days that have been closed. A close publishes the NAVs of the day, and of earlier trading days that nobody has
 * closed, in one database transaction with its row: a day is closed exactly when its prices are known, but for those that
 * are withheld, and an order cannot be taken for it any more.
 */
@Component
public class TradingDays {
    private final JdbcClient jdbc;
    private final TradingCalendar calendar;
    private final FundCatalogue funds;
    private final Navs navs;
    private final ClosedDayAnnouncement announcement;
    private final BusinessClock clock;

    TradingDays(JdbcClient jdbc, TradingCalendar calendar, FundCatalogue funds, Navs navs,
            ClosedDayAnnouncement announcement, BusinessClock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.funds = funds;
        this.navs = navs;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** The last day that is closed, and with it every day before. */
    public Optional<LocalDate> closedThrough() {
        return lastDay(jdbc.sql("SELECT max(trading_day) FROM trading_day"));
    }

    /** The first trading day after those that are closed, or the one that orders are taken for if none is. */
    public LocalDate nextToClose() {
        return closedThrough().map(calendar::nextTradingDay).orElseGet(() -> datesOf(clock.now()).tradeDate());
    }

    public boolean isClosed(LocalDate day) {
        return closedThrough().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** The trading day after the given one. */
    public LocalDate after(LocalDate tradeDate) {
        return calendar.nextTradingDay(tradeDate);
    }

    public Instant cutOffOf(LocalDate tradeDate) {
        return calendar.cutOffOf(tradeDate);
    }

    /** T and T+1 of an order accepted at that moment, by the days that had been closed by then: the same at every retry. */
    public TradeDates datesOf(Instant acceptedAt) {
        Optional<LocalDate> closedByThen = lastDay(
                jdbc.sql("SELECT max(trading_day) FROM trading_day WHERE closed_at <= :moment")
                        .param("moment", Columns.utc(acceptedAt)));
        return calendar.datesOf(acceptedAt, closedByThen.orElse(null));
    }

    /**
     * Closes the day, and those before that nobody has closed, unless it is closed already. Each is announced with its row.
     *
     * @return the number of NAVs that this call has published
     */
    @Transactional
    public int close(LocalDate day) {
        Instant now = clock.now();
        LocalDate closed = closedThrough().orElseGet(() -> calendar.previousTradingDay(day));
        boolean news = false;
        while (closed.isBefore(day)) {
            closed = calendar.nextTradingDay(closed);
            news = isClosedNow(closed, now);
        }
        if (news) {
            calendar.holidayAhead(day).ifPresent(holiday -> announcement.announceHoliday(holiday, now));
        }
        return funds.all().stream().mapToInt(fund -> publishThrough(day, fund)).sum();
    }

    /** @return false if it has been closed before */
    private boolean isClosedNow(LocalDate day, Instant now) {
        boolean first = jdbc
                .sql("INSERT INTO trading_day (trading_day, closed_at) VALUES (:day, :now) ON CONFLICT DO NOTHING")
                .param("day", day)
                .param("now", Columns.utc(now))
                .update() == 1;
        if (first) {
            announcement.announce(day, calendar.previousTradingDay(day), now);
        }
        return first;
    }

    private int publishThrough(LocalDate day, ListedFund listed) {
        int published = 0;
        Nav nav = listed.latest().nav();
        LocalDate next = listed.latest().date();
        List<LocalDate> withheld = navs.withheld(listed.fund().code());
        while (next.isBefore(day)) {
            next = calendar.nextTradingDay(next);
            nav = SimulatedNav.on(next, listed.fund().code(), listed.fund().type(), nav);
            published += withheld.contains(next) || !navs.publish(listed.fund().code(), next, nav) ? 0 : 1;
        }
        return published;
    }

    private static Optional<LocalDate> lastDay(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }
}
