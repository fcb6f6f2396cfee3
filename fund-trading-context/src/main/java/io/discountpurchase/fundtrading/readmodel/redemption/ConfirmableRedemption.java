package io.discountpurchase.fundtrading.readmodel.redemption;

import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Nav;

/**
 * An accepted redemption whose price has been published.
 *
 * @param nav of the redemption's own trading day
 */
public record ConfirmableRedemption(RedemptionId redemptionId, Nav nav) {}
