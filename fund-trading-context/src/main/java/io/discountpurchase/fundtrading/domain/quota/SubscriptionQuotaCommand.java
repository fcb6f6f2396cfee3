package io.discountpurchase.fundtrading.domain.quota;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a quota; each may come more than once. */
public sealed interface SubscriptionQuotaCommand {
    QuotaKey quota();

    PurchaseId purchaseId();

    record ReserveQuota(
            @TargetAggregateIdentifier QuotaKey quota,
            PurchaseId purchaseId,
            Money amount,
            Money dailyLimit) implements SubscriptionQuotaCommand {}

    record ReleaseQuota(@TargetAggregateIdentifier QuotaKey quota, PurchaseId purchaseId)
            implements
                SubscriptionQuotaCommand {}
}
