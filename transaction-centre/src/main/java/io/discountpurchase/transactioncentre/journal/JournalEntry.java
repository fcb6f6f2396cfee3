package io.discountpurchase.transactioncentre.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One thing that happened for a business key.
 *
 * @param name the event's class, or the step of a message such as {@code HALF_MESSAGE_STORED}
 * @param subject what it happened to: aggregate and sequence number, or transaction id
 */
public record JournalEntry(
        String businessKey,
        Instant at,
        Kind kind,
        String name,
        String subject,
        @Nullable String detail) {

    /** Characters of {@link #detail}. */
    public static final int LONGEST_DETAIL = 1000;

    /** An event of an aggregate, or a step of a message. */
    public enum Kind { EVENT, MESSAGE }

    public static JournalEntry message(String businessKey, Instant at, String step, String transactionId) {
        return new JournalEntry(businessKey, at, Kind.MESSAGE, step, transactionId, null);
    }
}
