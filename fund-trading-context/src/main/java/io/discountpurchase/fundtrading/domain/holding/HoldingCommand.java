package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
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

    /** Keeps shares of the lot for a redemption: all that it asks for, or none. */
    record ReserveShares(@TargetAggregateIdentifier LotId lotId, RedemptionId redemptionId, FundShares shares)
            implements
                HoldingCommand {}

    /** What was kept for a redemption is free again, if anything was. */
    record ReleaseShares(@TargetAggregateIdentifier LotId lotId, RedemptionId redemptionId)
            implements
                HoldingCommand {}

    /** What was kept for a redemption is gone. */
    record RedeemShares(@TargetAggregateIdentifier LotId lotId, RedemptionId redemptionId)
            implements
                HoldingCommand {}
}
