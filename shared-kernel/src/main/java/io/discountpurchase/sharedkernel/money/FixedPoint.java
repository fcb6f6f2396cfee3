package io.discountpurchase.sharedkernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A decimal with a fixed number of digits after the point, kept as a long of its smallest unit. */
final class FixedPoint {
    /** Bounded before it is parsed, so that neither an exponent nor a long run of digits is ever expanded. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private FixedPoint() {}

    static long parse(String text, int scale) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a plain decimal number");
        }
        return exact(new BigDecimal(text), scale);
    }

    /** @throws ArithmeticException if digits would be lost or the number does not fit */
    static long exact(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    static long rounded(BigDecimal value, int scale, RoundingMode rounding) {
        return value.setScale(scale, rounding).unscaledValue().longValueExact();
    }

    static String format(long units, int scale) {
        return BigDecimal.valueOf(units, scale).toPlainString();
    }
}
