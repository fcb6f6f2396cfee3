package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;

/** An amount divided into what buys shares and what is paid for it. */
public record PurchaseFee(Money net, Money fee) {
    public PurchaseFee {
        if (!net.isPositive() || fee.isNegative()) {
            throw new IllegalArgumentException("A net amount is more than 0, a fee is not less than 0");
        }
    }
}
