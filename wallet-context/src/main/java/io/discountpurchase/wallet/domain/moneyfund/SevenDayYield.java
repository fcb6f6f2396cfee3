package io.discountpurchase.wallet.domain.moneyfund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The yield of the last seven days, as if it went on for a year without interest on interest (七日年化): the sum of their
 * income per 10,000 shares / 7 × 365 / 10,000 × 100 %, half up to three decimals. Source: the CSRC's rules for what money
 * funds disclose (compilation rule no. 5 of 2005).
 */
public final class SevenDayYield {
    public static final int DAYS = 7;
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    /** 7 days × 10,000 shares, by 100 for the percent. */
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(700);
    private static final int SCALE = 3;

    private SevenDayYield() {}

    /**
     * @param days seven natural days, with trading or without
     * @return percent with three decimals
     */
    public static BigDecimal of(List<IncomePer10000> days) {
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("A yield of seven days needs seven, not " + days.size());
        }
        return days.stream()
                .map(IncomePer10000::toBigDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(DAYS_OF_A_YEAR)
                .divide(DIVISOR, SCALE, RoundingMode.HALF_UP);
    }
}
