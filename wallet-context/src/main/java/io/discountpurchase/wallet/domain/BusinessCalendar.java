package io.discountpurchase.wallet.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days by which the money fund counts. */
public final class BusinessCalendar {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration FROM_CUT_OFF_TO_MIDNIGHT = Duration.ofHours(9);

    private BusinessCalendar() {}

    /** The day by which limits are counted: the natural day in China. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }

    /** The day by whose cut-off a booking counts: the natural day in China until 15:00, then the next. */
    public static LocalDate fundDayOf(Instant instant) {
        return dayOf(instant.plus(FROM_CUT_OFF_TO_MIDNIGHT));
    }
}
