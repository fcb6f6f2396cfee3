package io.discountpurchase.fundtrading.readmodel.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.LocalDate;

/**
 * What an investor has of a fund.
 *
 * @param cost what was paid for the shares, fees included
 * @param nav the latest that has been published
 * @param pending what has been paid for shares that are not confirmed yet
 */
public record HoldingView(
        FundCode fundCode,
        String fundName,
        FundShares shares,
        Money cost,
        Nav nav,
        LocalDate navDate,
        Money pending) {
    public Money value() {
        return shares.valueAt(nav);
    }

    public Money gain() {
        return value().minus(cost);
    }
}
