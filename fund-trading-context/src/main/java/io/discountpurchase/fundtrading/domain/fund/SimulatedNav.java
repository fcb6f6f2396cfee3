package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The price that a demonstration publishes for a fund when a trading day is closed: the price of the day before, moved by
 * up to one percent. The move follows from the fund and the day alone, so a demonstration can be repeated to the fen; a
 * money fund stays at 1.0000.
 */
public final class SimulatedNav {
    private static final int LARGEST_MOVE = 100;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final Nav LOWEST = new Nav(1);

    private SimulatedNav() {}

    public static Nav on(LocalDate day, FundCode fund, FundType type, Nav before) {
        if (type == FundType.MONEY) {
            return before;
        }
        BigDecimal factor = WHOLE.add(BigDecimal.valueOf(move(day, fund))).divide(WHOLE);
        BigDecimal moved = before.toBigDecimal().multiply(factor);
        return moved.compareTo(LOWEST.toBigDecimal()) < 0 ? LOWEST : Nav.halfUp(moved);
    }

    /** From −100 to +100 hundredths of a percent; {@link String#hashCode()} is specified, so it is the same everywhere. */
    private static int move(LocalDate day, FundCode fund) {
        return Math.floorMod((fund + "@" + day).hashCode(), 2 * LARGEST_MOVE + 1) - LARGEST_MOVE;
    }
}
