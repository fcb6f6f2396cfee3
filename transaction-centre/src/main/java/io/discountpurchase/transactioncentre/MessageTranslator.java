package io.discountpurchase.transactioncentre;

import java.time.Instant;

/**
 * Declares that a domain event crosses the border of its service, and in which words. A bean of this type is all it takes:
 * the centre prepares, records and answers the transactional message around the unit of work that publishes the event.
 *
 * @param <E> the domain event, by its exact class
 */
@FunctionalInterface
public interface MessageTranslator<E> {
    OutboundMessage translate(E domainEvent, Instant occurredAt);
}
