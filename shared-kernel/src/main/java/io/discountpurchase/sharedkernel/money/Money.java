package io.discountpurchase.sharedkernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan with two decimals, kept as fen.
 *
 * <p>May be negative (a booking); what must not be negative says so where it stands. Every operation throws
 * {@link ArithmeticException} rather than overflow: the range is ± 92,233,720,368,547,758.07 yuan.
 *
 * @param fen hundredths of a yuan
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final int SCALE = 2;

    /**
     * @param text plain digits with at most two decimals, such as {@code "10000.00"}; no exponent, no grouping
     * @throws IllegalArgumentException if the text is no plain decimal number
     * @throws ArithmeticException if it has more than two decimals
     */
    public static Money of(String text) {
        return new Money(FixedPoint.parse(text, SCALE));
    }

    /** Rounds half up to the fen, as the fee rules of fund sales do. */
    public static Money halfUp(BigDecimal yuan) {
        return new Money(FixedPoint.rounded(yuan, SCALE, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(fen, SCALE);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals: {@code "10000.00"}. */
    @Override
    public String toString() {
        return FixedPoint.format(fen, SCALE);
    }
}
