package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a holding; each may come more than once. */
public sealed interface HoldingCommand {
    LotId lotId();

    /** @param cost the whole amount paid for the shares, the fee included */
    record GrowHolding(
            @TargetAggregateIdentifier LotId lotId,
            InvestorId investorId,
            FundCode fundCode,
            FundShares shares,
            Money cost) implements HoldingCommand {}
}
