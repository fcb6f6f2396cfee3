package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

/** What happens to a holding. */
public sealed interface HoldingEvent {
    LotId lotId();

    record HoldingGrown(LotId lotId, InvestorId investorId, FundCode fundCode, FundShares shares, Money cost)
            implements
                HoldingEvent {}
}
