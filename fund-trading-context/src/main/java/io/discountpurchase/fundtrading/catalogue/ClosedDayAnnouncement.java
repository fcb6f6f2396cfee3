package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.calendar.Holiday;

import java.time.Instant;
import java.time.LocalDate;

/** Tells the other contexts of a closed trading day, in the database transaction that closes it. */
public interface ClosedDayAnnouncement {
    void announce(LocalDate day, LocalDate previousTradingDay, Instant closedAt);

    /** Only one trading day is left before it. */
    void announceHoliday(Holiday holiday, Instant closedAt);
}
