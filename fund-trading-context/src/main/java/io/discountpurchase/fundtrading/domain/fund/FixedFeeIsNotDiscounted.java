package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;

/** A fee of so many yuan an order stands as it is, whatever the discount: {@code net = amount − fee}. */
final class FixedFeeIsNotDiscounted {
    private FixedFeeIsNotDiscounted() {}

    static PurchaseFee of(Money amount, Money fixedFee) {
        return new PurchaseFee(amount.minus(fixedFee), fixedFee);
    }
}
