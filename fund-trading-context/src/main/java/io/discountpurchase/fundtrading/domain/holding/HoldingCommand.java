package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a holding; each may come more than once. */
public sealed interface HoldingCommand {
    HoldingKey holding();

    /** @param cost the whole amount paid for the shares, the fee included */
    record GrowHolding(
            @TargetAggregateIdentifier HoldingKey holding,
            PurchaseId purchaseId,
            FundShares shares,
            Money cost) implements HoldingCommand {}
}
