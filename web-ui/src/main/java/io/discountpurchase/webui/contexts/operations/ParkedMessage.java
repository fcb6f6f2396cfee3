package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A message that a context has taken out of the flow. */
public record ParkedMessage(
        long messageId,
        String consumer,
        String topic,
        @Nullable String messageType,
        @Nullable String businessKey,
        String reason,
        String cause,
        int attempts,
        Instant parkedAt,
        String state,
        @Nullable String redrivenBy,
        @Nullable String redriveReason) {}
