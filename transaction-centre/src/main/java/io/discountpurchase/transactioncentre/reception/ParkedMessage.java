package io.discountpurchase.transactioncentre.reception;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A message that was taken out of the flow, as the operator sees it. */
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
