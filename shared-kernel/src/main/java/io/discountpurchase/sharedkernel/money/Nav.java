package io.discountpurchase.sharedkernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The net asset value of one fund share in yuan, four decimals, more than 0.
 *
 * @param tenThousandths ten-thousandths of a yuan, more than 0
 */
public record Nav(long tenThousandths) {
    private static final int SCALE = 4;

    public Nav {
        if (tenThousandths <= 0) {
            throw new IllegalArgumentException("A NAV is more than 0");
        }
    }

    /** @throws IllegalArgumentException if the text is no plain decimal number, or not more than 0 */
    public static Nav of(String text) {
        return new Nav(FixedPoint.parse(text, SCALE));
    }

    /** Rounds half up to four decimals. */
    public static Nav halfUp(BigDecimal yuan) {
        return new Nav(FixedPoint.rounded(yuan, SCALE, RoundingMode.HALF_UP));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    @Override
    public String toString() {
        return FixedPoint.format(tenThousandths, SCALE);
    }
}
