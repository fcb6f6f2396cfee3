package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A booking that changed what is in the wallet; holding and releasing do not.
 *
 * @param kind {@code BOUGHT}, {@code SETTLED}, {@code RETURNED}, {@code TOPPED_UP}, {@code WITHDRAWN},
 *        {@code WITHDRAWN_ORDINARY}, {@code REDEEMED}, {@code BONUS} or {@code INCOME}
 * @param amount negative for what left the wallet
 * @param transferId of the top-up or the withdrawal; for a bonus that of the top-up which has earned it
 */
public record WalletEntry(
        long entryId,
        Instant at,
        String kind,
        Money amount,
        Money available,
        Money held,
        @Nullable String purchaseId,
        @Nullable String transferId,
        @Nullable String redemptionId) {
    /** What was in the wallet afterwards. */
    public Money balance() {
        return available.plus(held);
    }
}
