package io.discountpurchase.fundtrading.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/** Tells the other contexts of a closed trading day, in the database transaction that closes it. */
public interface ClosedDayAnnouncement {
    void announce(LocalDate day, LocalDate previousTradingDay, Instant closedAt);
}
