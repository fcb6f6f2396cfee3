package io.discountpurchase.fundtrading.domain.calendar;

import java.io.Serial;
import java.time.LocalDate;

/** A date for which nobody has said whether it is a trading day: an error to be mended by more data, never a guess. */
public final class DateOutsideCalendar extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DateOutsideCalendar(LocalDate date) {
        super("The trading calendar does not cover " + date);
    }
}
