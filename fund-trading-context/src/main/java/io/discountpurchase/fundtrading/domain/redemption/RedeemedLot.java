package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.sharedkernel.money.Money;

/**
 * What a lot has brought.
 *
 * @param value what the shares were worth
 * @param fee kept back of it
 * @param cost what the shares had cost
 */
public record RedeemedLot(LotPortion portion, Money value, Money fee, Money cost) {}
