package io.discountpurchase.transactioncentre.reception;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A message that was taken out of the flow, as the operator sees it in a list. */
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
        State state,
        @Nullable String redrivenBy,
        @Nullable String redriveReason) {
    /** Where a message is on its way back. */
    public enum State {
        /** Waits for an operator. */
        PARKED,
        /** Is being processed once more at this moment. */
        REDRIVING,
        /** Has had its effect. */
        REDRIVEN,
        /** Will never have its effect. */
        DISCARDED
    }
}
