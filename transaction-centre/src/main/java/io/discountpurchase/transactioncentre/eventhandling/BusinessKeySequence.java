package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Events of one business transaction come in order, whatever aggregate they are of; one that fails holds up its own
 * transaction and no other of the same wallet.
 */
public final class BusinessKeySequence implements SequencingPolicy<EventMessage<?>> {
    /** Has the events of these groups in this sequence. Others have theirs by aggregate, as read models that add up need. */
    public static ConfigurerModule of(String... groups) {
        return configurer -> {
            for (String group : groups) {
                configurer.eventProcessing().registerSequencingPolicy(group, axon -> new BusinessKeySequence());
            }
        };
    }

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return keyOf(event);
    }

    /** The business key; for an event that happened without one its aggregate, or else the event itself. */
    static String keyOf(EventMessage<?> event) {
        if (event.getMetaData().get(MessageHeaders.BUSINESS_KEY) instanceof String businessKey) {
            return businessKey;
        }
        return event instanceof DomainEventMessage<?> domainEvent ? domainEvent.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
