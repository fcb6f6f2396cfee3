package io.discountpurchase.fundtrading.domain.calendar;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The trading days of the exchanges: Monday to Friday without holidays, for the days that the data covers. An order
 * accepted before 15:00 China time on a trading day belongs to that day T; later, or on another day, to the next one: it is
 * bought at a price that nobody knows yet (CSRC measures on the operation of public funds: the unknown-price rule).
 */
public final class TradingCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalTime CUT_OFF = LocalTime.of(15, 0);

    private final LocalDate first;
    private final LocalDate last;
    private final Set<LocalDate> holidays;

    /**
     * @param first the first day covered
     * @param last the last day covered
     * @param holidays days from Monday to Friday on which the exchanges are closed
     */
    public TradingCalendar(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A calendar ends after it begins");
        }
        this.first = first;
        this.last = last;
        this.holidays = Set.copyOf(holidays);
    }

    /** @throws DateOutsideCalendar if the data does not cover the date */
    public boolean isTradingDay(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new DateOutsideCalendar(date);
        }
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            default -> !holidays.contains(date);
        };
    }

    /** The day T whose NAV an order accepted at this moment is bought at. */
    public LocalDate tradeDateOf(Instant acceptedAt) {
        ZonedDateTime local = acceptedAt.atZone(ZONE);
        LocalDate date = local.toLocalDate();
        boolean inTime = isTradingDay(date) && local.toLocalTime().isBefore(CUT_OFF);
        return inTime ? date : nextTradingDay(date);
    }

    /**
     * The days of an order accepted at this moment.
     *
     * @param closedThrough the last trading day that had been closed by then, if any: a day that was closed early takes
     *     no more orders from that moment on
     */
    public TradeDates datesOf(Instant acceptedAt, @Nullable LocalDate closedThrough) {
        LocalDate byTheClock = tradeDateOf(acceptedAt);
        LocalDate tradeDate = closedThrough == null || byTheClock.isAfter(closedThrough)
                ? byTheClock
                : nextTradingDay(closedThrough);
        return new TradeDates(tradeDate, nextTradingDay(tradeDate));
    }

    public LocalDate nextTradingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isTradingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    public LocalDate previousTradingDay(LocalDate date) {
        LocalDate previous = date.minusDays(1);
        while (!isTradingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The trading days from one day to another, both included, as far as the data covers them; oldest first. */
    public List<LocalDate> tradingDays(LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(last) ? last : to;
        return end.isBefore(begin)
                ? List.of()
                : begin.datesUntil(end.plusDays(1)).filter(this::isTradingDay).toList();
    }

    /** The holiday for which one trading day is left after the given one, if there is such a holiday and the data covers it. */
    public Optional<Holiday> holidayAhead(LocalDate date) {
        List<LocalDate> coming = tradingDays(date.plusDays(1), last).stream().limit(2).toList();
        boolean holiday = coming.size() == 2
                && coming.getFirst().datesUntil(coming.getLast()).anyMatch(holidays::contains);
        return holiday ? Optional.of(new Holiday(coming.getFirst(), coming.getLast())) : Optional.empty();
    }

    public Instant cutOffOf(LocalDate tradeDate) {
        return tradeDate.atTime(CUT_OFF).atZone(ZONE).toInstant();
    }
}
