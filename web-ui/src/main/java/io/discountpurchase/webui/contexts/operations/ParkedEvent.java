package io.discountpurchase.webui.contexts.operations;

import java.time.Instant;

/** An event that a context's handlers could not handle. */
public record ParkedEvent(
        long number,
        String group,
        String eventType,
        String businessKey,
        String sequence,
        String cause,
        long waiting,
        Instant occurredAt,
        Instant parkedAt,
        Instant lastTriedAt) {}
