package io.discountpurchase.wallet.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day by which limits are counted: the natural day in China. */
public final class BusinessCalendar {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private BusinessCalendar() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }
}
