package io.discountpurchase.wallet.domain.moneyfund;

import io.discountpurchase.sharedkernel.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What 10,000 shares of the money fund earn on a day (万份收益), in yuan with four decimals.
 *
 * @param tenThousandths ten-thousandths of a yuan, not negative
 */
public record IncomePer10000(long tenThousandths) {
    private static final int SCALE = 4;
    private static final BigDecimal SHARES = BigDecimal.valueOf(10_000);

    public IncomePer10000 {
        if (tenThousandths < 0) {
            throw new IllegalArgumentException("A money fund that loses money is no part of the demonstration");
        }
    }

    /** @throws ArithmeticException if the text has more than four decimals */
    public static IncomePer10000 of(String text) {
        return new IncomePer10000(new BigDecimal(text).movePointRight(SCALE).longValueExact());
    }

    /**
     * The income of that many shares, cut off after the fen (去尾), as contracts of money funds have it. The contracts
     * distribute again what is cut off; here it stays with the fund (assumed).
     */
    public Money incomeOf(Money shares) {
        BigDecimal income = shares.toBigDecimal().multiply(toBigDecimal()).divide(SHARES);
        return new Money(income.setScale(2, RoundingMode.DOWN).unscaledValue().longValueExact());
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    /** Yuan with four decimals: {@code "0.6543"}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
