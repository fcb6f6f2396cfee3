package io.discountpurchase.transactioncentre.ledger;

import io.discountpurchase.transactioncentre.TransactionState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A row of the ledger.
 *
 * @param answeredAt when the broker was told; absent while it has not been
 * @param answeredBy {@code LOCAL}, {@code CHECK} or {@code RESEND}
 */
public record LedgerEntry(
        String transactionId,
        String businessKey,
        String messageType,
        TransactionState state,
        Instant decidedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {}
