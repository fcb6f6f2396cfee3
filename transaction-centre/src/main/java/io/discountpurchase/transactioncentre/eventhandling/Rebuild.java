package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

import java.util.stream.Stream;

/**
 * Empties a read model and tells its projections all events again, in one transaction: readers see what was there until all of
 * it is there anew, and a rebuild that fails or dies has changed nothing. The processor stands still meanwhile and its token
 * stays where it is, so that it goes on with the events that came in the meantime.
 */
class Rebuild {
    private final EventProcessingConfiguration processing;
    private final EventStorageEngine store;
    private final TokenStore tokens;
    private final ParkedEventTable parked;
    private final TransactionOperations transactions;

    Rebuild(EventProcessingConfiguration processing, EventStorageEngine store, TokenStore tokens,
            ParkedEventTable parked, TransactionOperations transactions) {
        this.processing = processing;
        this.store = store;
        this.tokens = tokens;
        this.parked = parked;
        this.transactions = transactions;
    }

    /** @param told runs after each event, on this thread */
    void run(String group, Runnable told) {
        StreamingEventProcessor processor = processing
                .eventProcessorByProcessingGroup(group, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            transactions.executeWithoutResult(status -> {
                TrackingToken handled = tokens.fetchToken(processor.getName(), Segment.ROOT_SEGMENT.getSegmentId());
                GroupHandlers handlers = GroupHandlers.of(group, processing);
                parked.removeAllOf(group);
                handlers.reset();
                replay((GapAwareTrackingToken) handled, handlers, told);
            });
        } finally {
            processor.start();
        }
    }

    private void replay(@Nullable GapAwareTrackingToken handled, GroupHandlers handlers, Runnable told) {
        if (handled == null) {
            return;
        }
        TrackingToken start = ReplayToken.createReplayToken(handled);
        try (Stream<? extends TrackedEventMessage<?>> events = store.readEvents(null, false)) {
            events.takeWhile(event -> position(event) <= handled.getIndex())
                    .filter(event -> !handled.getGaps().contains(position(event)))
                    .map(event -> event.withTrackingToken(WrappedToken.advance(start, event.trackingToken())))
                    .forEach(event -> {
                        handlers.handle(event);
                        told.run();
                    });
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
