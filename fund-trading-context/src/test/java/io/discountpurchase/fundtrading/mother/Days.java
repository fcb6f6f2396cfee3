package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Days around Friday, 20 November 2026, and the national holidays of that year. */
public final class Days {
    public static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    public static final TradingCalendar CALENDAR = new TradingCalendar(LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31), Set.of(
                    LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5),
                    LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 7), LocalDate.of(2027, 1, 1)));

    private Days() {}

    /** A local time in China, as {@code 2026-11-20T14:59:59.999}. */
    public static Instant china(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(TradingCalendar.ZONE).toInstant();
    }
}
