package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.Money;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 外扣法: the rate is charged on the net amount, not on the whole: {@code net = amount / (1 + r·k)}, half up to the fen, and
 * {@code fee = amount − net}, so that both always add up (CSRC notice of 2007 on fees of fund sales).
 */
final class OuterDeduction {
    private OuterDeduction() {}

    static PurchaseFee of(Money amount, FeeRate rate, Discount discount) {
        BigDecimal divisor = BigDecimal.ONE.add(rate.toBigDecimal().multiply(discount.factor()));
        Money net = Money.halfUp(amount.toBigDecimal().divide(divisor, MathContext.DECIMAL128));
        return new PurchaseFee(net, amount.minus(net));
    }
}
