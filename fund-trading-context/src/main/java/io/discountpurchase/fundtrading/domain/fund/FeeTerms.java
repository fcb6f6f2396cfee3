package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one purchase is charged by, fixed when it is agreed and kept with the order, so that its fee can be computed again
 * long after the fund has changed its schedule.
 *
 * @param rate of the tier that the amount falls into; 0 in a tier with a fixed fee
 * @param discount the factor k on the rate
 * @param fixedFee yuan an order, where the tier has one
 */
public record FeeTerms(FeeRate rate, Discount discount, @Nullable Money fixedFee) {

    private static final FeeRate NO_RATE = new FeeRate(0);

    public static FeeTerms atRate(FeeRate rate, Discount discount) {
        return new FeeTerms(rate, discount, null);
    }

    public static FeeTerms atFixedFee(Money fee) {
        return new FeeTerms(NO_RATE, Discount.NONE, fee);
    }

    public PurchaseFee on(Money amount) {
        return fixedFee == null
                ? OuterDeduction.of(amount, rate, discount)
                : FixedFeeIsNotDiscounted.of(amount, fixedFee);
    }
}
