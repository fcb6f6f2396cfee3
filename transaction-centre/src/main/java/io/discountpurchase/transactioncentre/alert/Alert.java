package io.discountpurchase.transactioncentre.alert;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that an operator must look at, until it is closed.
 *
 * @param detail of the last occurrence
 * @param occurrences how often it was raised while it was open
 */
public record Alert(
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
