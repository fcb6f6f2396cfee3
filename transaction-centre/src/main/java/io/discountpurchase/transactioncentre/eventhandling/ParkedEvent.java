package io.discountpurchase.transactioncentre.eventhandling;

import java.time.Instant;

/**
 * An event that the handlers of a group could not handle.
 *
 * @param businessKey for which it happened, or else its aggregate
 * @param sequence what is held up with it: a business key or an aggregate, as the group has it
 * @param cause the last failure
 * @param lastTriedAt when it was parked, or redriven without success
 * @param waiting events of the same sequence that came later and wait behind it
 */
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
