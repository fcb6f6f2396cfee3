package io.discountpurchase.wallet.domain.purchase;

import org.jspecify.annotations.Nullable;

/** @param failure why the purchase has failed already; absent while it can go on */
public record Placement(@Nullable String failure) {
    public boolean hasFailed() {
        return failure != null;
    }
}
