package io.discountpurchase.fundtrading.process;

import java.time.LocalDate;

/** What becomes of a wish to close a trading day. */
public sealed interface DayClose {

    /** What this call has done; nothing, if the day had been closed before and nothing was left to do. */
    record Closed(LocalDate date, int navsPublished, int ordersConfirmed,
            int redemptionsConfirmed) implements DayClose {}

    record NotATradingDay() implements DayClose {}

    /** Orders may still come in for it. */
    record NotOver() implements DayClose {}
}
