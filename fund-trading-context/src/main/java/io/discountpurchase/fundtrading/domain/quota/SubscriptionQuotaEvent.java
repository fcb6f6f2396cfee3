package io.discountpurchase.fundtrading.domain.quota;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;

/** What happens to a quota. */
public sealed interface SubscriptionQuotaEvent {
    QuotaKey quota();

    PurchaseId purchaseId();

    record QuotaReserved(QuotaKey quota, PurchaseId purchaseId, Money amount, Money dailyLimit)
            implements
                SubscriptionQuotaEvent {}

    record QuotaRefused(QuotaKey quota, PurchaseId purchaseId, Money amount, Money left)
            implements
                SubscriptionQuotaEvent {}

    record QuotaReleased(QuotaKey quota, PurchaseId purchaseId, Money amount) implements SubscriptionQuotaEvent {}
}
