package io.discountpurchase.sharedkernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fee rate as a fraction of the net amount, from 0 to 1, six decimals: {@code 0.0150} is 1.5 %.
 *
 * @param millionths parts per million, 0 to 1,000,000
 */
public record FeeRate(long millionths) {
    private static final int SCALE = 6;
    private static final int SHOWN = 4;

    public FeeRate {
        if (millionths < 0 || millionths > 1_000_000) {
            throw new IllegalArgumentException("A fee rate is a fraction from 0 to 1");
        }
    }

    /** @throws IllegalArgumentException if the text is no plain decimal number from 0 to 1 */
    public static FeeRate of(String text) {
        return new FeeRate(FixedPoint.parse(text, SCALE));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(millionths, SCALE);
    }

    /** At least four decimals: {@code "0.0150"}. */
    @Override
    public String toString() {
        BigDecimal shortest = toBigDecimal().stripTrailingZeros();
        return shortest.setScale(Math.max(SHOWN, shortest.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }
}
