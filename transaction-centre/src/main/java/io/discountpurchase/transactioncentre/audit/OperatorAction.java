package io.discountpurchase.transactioncentre.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What an operator asked for and what became of it, as it is kept. */
public record OperatorAction(
        long actionId,
        Instant at,
        String operator,
        String action,
        String subject,
        @Nullable String reason,
        String outcome) {}
