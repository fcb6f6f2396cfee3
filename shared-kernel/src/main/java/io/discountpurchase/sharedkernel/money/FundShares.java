package io.discountpurchase.sharedkernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of fund shares with two decimals; never negative.
 *
 * @param hundredths hundredths of a share, 0 or more
 */
public record FundShares(long hundredths) implements Comparable<FundShares> {
    public static final FundShares ZERO = new FundShares(0);
    private static final int SCALE = 2;

    public FundShares {
        if (hundredths < 0) {
            throw new IllegalArgumentException("Fund shares are never negative");
        }
    }

    /** @throws IllegalArgumentException if the text is no plain decimal number or negative */
    public static FundShares of(String text) {
        return new FundShares(FixedPoint.parse(text, SCALE));
    }

    /**
     * Shares bought for a net amount: {@code net / NAV of day T}, to two decimals (CSRC notice of 2007 on fees by outer
     * deduction; the rounding is each fund's own rule).
     */
    public static FundShares bought(Money net, Nav nav, RoundingMode rounding) {
        return new FundShares(
                net.toBigDecimal().divide(nav.toBigDecimal(), SCALE, rounding).unscaledValue().longValueExact());
    }

    public FundShares plus(FundShares other) {
        return new FundShares(Math.addExact(hundredths, other.hundredths));
    }

    /** @throws IllegalArgumentException if more is taken than there is */
    public FundShares minus(FundShares other) {
        return new FundShares(Math.subtractExact(hundredths, other.hundredths));
    }

    public boolean isMoreThan(FundShares other) {
        return hundredths > other.hundredths;
    }

    /** The fewer of the two. */
    public FundShares atMost(FundShares other) {
        return isMoreThan(other) ? other : this;
    }

    /** Worth at a price, half up to the fen. */
    public Money valueAt(Nav nav) {
        return Money.halfUp(toBigDecimal().multiply(nav.toBigDecimal()));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, SCALE);
    }

    @Override
    public int compareTo(FundShares other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return FixedPoint.format(hundredths, SCALE);
    }
}
