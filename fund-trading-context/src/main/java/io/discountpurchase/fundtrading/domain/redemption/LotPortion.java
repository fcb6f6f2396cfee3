package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.LocalDate;

/**
 * What a redemption takes of a lot, and at which rate: fixed when it is placed, because both confirmation dates are known
 * then.
 *
 * @param heldSince the confirmation date of the lot
 * @param daysHeld when the redemption is confirmed
 */
public record LotPortion(LotId lotId, FundShares shares, LocalDate heldSince, long daysHeld, FeeRate rate) {

    /** What these shares are worth, half up to the fen. */
    public Money valueAt(Nav nav) {
        return shares.valueAt(nav);
    }

    /** The rate on what they are worth, half up to the fen: {@code shares × NAV × rate}, each lot by itself (assumed). */
    public Money feeAt(Nav nav) {
        return Money.halfUp(valueAt(nav).toBigDecimal().multiply(rate.toBigDecimal()));
    }
}
