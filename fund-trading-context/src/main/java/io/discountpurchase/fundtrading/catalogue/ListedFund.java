package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

/** A fund with the latest price that has been published for it. */
public record ListedFund(Fund fund, PublishedNav latest) {
    /** What the net amount would buy at the latest price; the price of day T is not known yet. */
    public FundShares estimatedShares(Money net) {
        return fund.sharesRounding().bought(net, latest.nav());
    }
}
