package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that an operator must look at, until it is closed. */
public record RaisedAlert(
        long alertId,
        Instant raisedAt,
        String cause,
        @Nullable String businessKey,
        String detail,
        int occurrences,
        Instant lastRaisedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closeReason) {}
