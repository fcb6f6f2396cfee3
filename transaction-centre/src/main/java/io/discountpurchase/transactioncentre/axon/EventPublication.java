package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The one place where domain events become transactional messages. It stands before the event store: the half message is
 * stored first, then the events, the ledger row and the journal go into one database transaction, whose end answers the
 * broker.
 */
class EventPublication implements MessageDispatchInterceptor<EventMessage<?>> {
    private final Map<Class<?>, MessageTranslator<Object>> translators;
    private final @Nullable TransactionCentre centre;
    private final Journal journal;

    EventPublication(Map<Class<?>, MessageTranslator<Object>> translators, @Nullable TransactionCentre centre,
            Journal journal) {
        this.translators = translators;
        this.centre = centre;
        this.journal = journal;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        events.forEach(this::publish);
        List<JournalEntry> entries = new ArrayList<>();
        events.forEach(event -> journalled(event, entries));
        if (!entries.isEmpty()) {
            journal.record(entries);
        }
        return (index, event) -> event;
    }

    private void publish(EventMessage<?> event) {
        MessageTranslator<Object> translator = translators.get(event.getPayloadType());
        if (translator != null && centre != null) {
            Instant occurredAt = event.getTimestamp();
            OutboundMessage message = translator.translate(event.getPayload(), occurredAt);
            centre.publish(message);
        }
    }

    private static void journalled(EventMessage<?> event, List<JournalEntry> entries) {
        if (event.getMetaData().get(MessageHeaders.BUSINESS_KEY) instanceof String businessKey) {
            entries.add(new JournalEntry(businessKey, event.getTimestamp(), JournalEntry.Kind.EVENT,
                    event.getPayloadType().getSimpleName(), subject(event), shortened(event.getPayload().toString())));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(JournalEntry.LONGEST_DETAIL, text.length()));
    }

    private static String subject(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent.getType() + ' ' + domainEvent.getAggregateIdentifier() + " #"
                        + domainEvent.getSequenceNumber()
                : event.getIdentifier();
    }
}
