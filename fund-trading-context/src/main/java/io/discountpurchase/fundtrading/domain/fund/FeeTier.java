package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.Money;

/** One step of a fee schedule: for amounts from its lower bound, inclusive, to the next tier's. */
public sealed interface FeeTier {
    Money from();

    FeeTerms terms(Discount discount);

    record AtRate(Money from, FeeRate rate) implements FeeTier {
        @Override
        public FeeTerms terms(Discount discount) {
            return FeeTerms.atRate(rate, discount);
        }
    }

    record AtFixedFee(Money from, Money fixedFee) implements FeeTier {
        @Override
        public FeeTerms terms(Discount discount) {
            return FeeTerms.atFixedFee(fixedFee);
        }
    }
}
