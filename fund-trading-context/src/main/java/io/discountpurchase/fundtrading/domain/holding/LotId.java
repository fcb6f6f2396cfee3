package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.PurchaseId;

/** The lot that a purchase has brought; not the purchase's own id, because that is the order's. */
public record LotId(PurchaseId purchaseId) {
    /** As {@code lot/0c0ffee0-0000-4000-8000-000000000001}. */
    @Override
    public String toString() {
        return "lot/" + purchaseId;
    }
}
