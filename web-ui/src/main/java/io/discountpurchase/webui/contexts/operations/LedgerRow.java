package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How a cross-service message of a context ended. */
public record LedgerRow(
        String transactionId,
        String businessKey,
        String messageType,
        String state,
        Instant decidedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {}
