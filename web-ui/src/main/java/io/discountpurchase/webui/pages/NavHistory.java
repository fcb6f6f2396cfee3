package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.DailyNav;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A fund's prices over a while, oldest first.
 *
 * @param change from the first to the last, as a fraction
 */
record NavHistory(List<DailyNav> days, String change) {
    private static final int CHANGE_SCALE = 4;

    static NavHistory of(List<DailyNav> days) {
        return new NavHistory(days, days.isEmpty() ? "0" : change(days.getFirst(), days.getLast()));
    }

    private static String change(DailyNav first, DailyNav last) {
        BigDecimal begin = new BigDecimal(first.nav());
        return new BigDecimal(last.nav()).subtract(begin)
                .divide(begin, CHANGE_SCALE, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
