package io.discountpurchase.transactioncentre.reconciliation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the event store once more from its first event, for books that add up the events themselves. */
public class EventReplay {
    private final EventStorageEngine store;

    EventReplay(EventStorageEngine store) {
        this.store = store;
    }

    /**
     * Tells the events of the given types, oldest first. They are fetched a batch at a time, so memory does not grow with
     * the store; time does.
     */
    public void tell(Consumer<Object> listener, Class<?>... types) {
        try (Stream<? extends TrackedEventMessage<?>> events = store.readEvents(null, false)) {
            events.filter(event -> Arrays.stream(types).anyMatch(type -> type.isAssignableFrom(event.getPayloadType())))
                    .map(EventMessage::getPayload)
                    .forEach(listener);
        }
    }
}
