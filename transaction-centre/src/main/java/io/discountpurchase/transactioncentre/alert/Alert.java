package io.discountpurchase.transactioncentre.alert;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that an operator must look at, until it is closed. */
public record Alert(
        long alertId,
        Instant raisedAt,
        String cause,
        @Nullable String businessKey,
        String detail,
        @Nullable Instant closedAt) {}
