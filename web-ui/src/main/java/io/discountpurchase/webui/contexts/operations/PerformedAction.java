package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What an operator asked a context for, and what became of it. */
public record PerformedAction(
        long actionId,
        Instant at,
        String operator,
        String action,
        String subject,
        @Nullable String reason,
        String outcome) {}
