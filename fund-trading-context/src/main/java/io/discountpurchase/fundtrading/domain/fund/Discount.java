package io.discountpurchase.fundtrading.domain.fund;

import java.math.BigDecimal;

/**
 * The factor k by which a fee rate is multiplied: {@code 1.00} is the normal fee, {@code 0.10} is 1折, {@code 0.00} is free.
 *
 * @param hundredths hundredths of the normal rate, 0 to 100
 */
public record Discount(int hundredths) {
    private static final int SCALE = 2;
    private static final int WHOLE = 100;
    public static final Discount NONE = new Discount(WHOLE);

    public Discount {
        if (hundredths < 0 || hundredths > WHOLE) {
            throw new IllegalArgumentException("A discount factor lies between 0.00 and 1.00");
        }
    }

    /** @throws ArithmeticException if the text has more than two decimals */
    public static Discount of(String text) {
        return of(new BigDecimal(text));
    }

    public static Discount of(BigDecimal factor) {
        return new Discount(factor.movePointRight(SCALE).intValueExact());
    }

    public boolean isGranted() {
        return hundredths < WHOLE;
    }

    public BigDecimal factor() {
        return BigDecimal.valueOf(hundredths, SCALE);
    }

    @Override
    public String toString() {
        return factor().toPlainString();
    }
}
