package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

/** What happens to a holding. */
public sealed interface HoldingEvent {
    HoldingKey holding();

    record HoldingGrown(HoldingKey holding, PurchaseId purchaseId, FundShares shares, Money cost)
            implements
                HoldingEvent {}
}
