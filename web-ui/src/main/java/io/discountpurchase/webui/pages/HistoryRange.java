package io.discountpurchase.webui.pages;

import java.time.LocalDate;
import java.time.Period;

/** How far back a chart goes. */
enum HistoryRange {
    M1(Period.ofMonths(1)),
    M3(Period.ofMonths(3)),
    M6(Period.ofMonths(6)),
    Y1(Period.ofYears(1)),
    Y2(Period.ofYears(2));

    private final Period length;

    HistoryRange(Period length) {
        this.length = length;
    }

    LocalDate before(LocalDate last) {
        return last.minus(length);
    }
}
