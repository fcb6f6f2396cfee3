package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;

/**
 * A fee of so many yuan an order stands as it is, whatever the discount: {@code net = amount − fee} (fund companies' notices
 * on purchases from their money funds: the rate falls to 0, a fixed fee stands).
 */
final class FixedFeeIsNotDiscounted {
    private FixedFeeIsNotDiscounted() {}

    static PurchaseFee of(Money amount, Money fixedFee) {
        return new PurchaseFee(amount.minus(fixedFee), fixedFee);
    }
}
