package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * The prices that a demonstration has for a fund, day by day: a walk whose steps follow from the fund and the day alone, so a
 * demonstration can be repeated to the fen. It is gone forwards when a trading day is closed, and backwards for the years
 * before the demonstration began. How far a step leads is a matter of the fund's type; a money fund stays at 1.0000.
 */
public final class SimulatedNav {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final Nav LOWEST = new Nav(1);
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private SimulatedNav() {}

    /** The longest steps down and up, in hundredths of a percent. */
    private record Steps(int lowest, int highest) {
        private static Steps of(FundType type) {
            return switch (type) {
                case MONEY -> new Steps(0, 0);
                case BOND -> new Steps(-9, 12);
                case MIXED -> new Steps(-68, 71);
                case EQUITY -> new Steps(-98, 100);
                case INDEX -> new Steps(-119, 121);
            };
        }
    }

    /** @param before the price of the trading day before */
    public static Nav on(LocalDate day, FundCode fund, FundType type, Nav before) {
        return rounded(before.toBigDecimal().multiply(factor(day, fund, type)));
    }

    /**
     * The price of the trading day before the given one.
     *
     * @param nav the price of the day
     */
    public static Nav before(LocalDate day, FundCode fund, FundType type, Nav nav) {
        return rounded(nav.toBigDecimal().divide(factor(day, fund, type), MathContext.DECIMAL64));
    }

    private static Nav rounded(BigDecimal price) {
        return price.compareTo(LOWEST.toBigDecimal()) < 0 ? LOWEST : Nav.halfUp(price);
    }

    private static BigDecimal factor(LocalDate day, FundCode fund, FundType type) {
        return WHOLE.add(BigDecimal.valueOf(step(day, fund, Steps.of(type)))).divide(WHOLE);
    }

    /**
     * {@link String#hashCode()} is specified, so it is the same everywhere; it is scattered, because those of days in a row
     * are near each other.
     */
    private static int step(LocalDate day, FundCode fund, Steps steps) {
        long scattered = (fund + "@" + day).hashCode() * SCATTER;
        scattered = (scattered ^ (scattered >>> 32)) * SCATTER;
        return Math.floorMod(scattered >>> 32, steps.highest() - steps.lowest() + 1) + steps.lowest();
    }
}
