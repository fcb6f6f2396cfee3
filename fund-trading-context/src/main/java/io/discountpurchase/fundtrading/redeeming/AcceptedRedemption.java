package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.sharedkernel.identity.RedemptionId;

/** What an idempotency key stands for. */
public record AcceptedRedemption(RedemptionId redemptionId, RedemptionWish wish) {}
