package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.sharedkernel.money.FeeRate;

/**
 * One step of what redeeming costs.
 *
 * @param fromDays held, inclusive; up to the next step
 * @param rate a fraction of what the shares are worth
 */
public record RedemptionFeeTier(int fromDays, FeeRate rate) {}
