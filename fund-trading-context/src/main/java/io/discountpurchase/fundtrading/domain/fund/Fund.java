package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fund as it stands in the catalogue at this moment.
 *
 * @param discount the factor granted to a one-click purchase; {@link Discount#NONE} when the fund is not sold at a discount
 * @param singleLimit the most that one order may buy, if there is such a limit
 * @param dailyLimit the most that one investor may buy on one trading day (限额申购), if there is such a limit
 * @param walletFund whether this is the money fund that the wallet itself consists of
 */
public record Fund(
        FundCode code,
        String name,
        FundType type,
        RiskLevel risk,
        FundStatus status,
        Discount discount,
        Money minimumAmount,
        @Nullable Money singleLimit,
        @Nullable Money dailyLimit,
        FeeSchedule feeSchedule,
        SharesRounding sharesRounding,
        boolean walletFund) {

    public FeeTerms termsFor(Money amount, PurchaseRoute route) {
        Discount granted = switch (route) {
            case DISCOUNT -> discount;
            case WALLET -> Discount.NONE;
        };
        return feeSchedule.tierOf(amount).terms(granted);
    }
}
