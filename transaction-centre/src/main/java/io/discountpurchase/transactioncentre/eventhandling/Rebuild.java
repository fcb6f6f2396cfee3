package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
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

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Empties a read model and tells its projections all events again, in one transaction: readers see what was there until all of
 * it is there anew, and a rebuild that fails or dies has changed nothing. A processor that streams stands still meanwhile; its
 * token stays where it is, so that it goes on with the events that came in the meantime. One that subscribes has none to go on
 * from, so the commands of this service wait.
 */
class Rebuild {
    private final EventProcessingConfiguration processing;
    private final EventStorageEngine store;
    private final TokenStore tokens;
    private final ParkedEventTable parked;
    private final CommandGate commands;
    private final TransactionOperations transactions;

    Rebuild(EventProcessingConfiguration processing, EventStorageEngine store, TokenStore tokens,
            ParkedEventTable parked, CommandGate commands, TransactionOperations transactions) {
        this.processing = processing;
        this.store = store;
        this.tokens = tokens;
        this.parked = parked;
        this.commands = commands;
        this.transactions = transactions;
    }

    /** @param told runs after each event, on this thread */
    void run(String group, Runnable told) {
        EventProcessor processor = processing.eventProcessorByProcessingGroup(group).orElseThrow();
        if (processor instanceof StreamingEventProcessor streaming) {
            streaming.shutDown();
            try {
                inOneTransaction(group, told, () -> tokens.fetchToken(streaming.getName(),
                        Segment.ROOT_SEGMENT.getSegmentId()));
            } finally {
                streaming.start();
            }
        } else {
            commands.whileNoneRuns(() -> inOneTransaction(group, told, store::createHeadToken));
        }
    }

    private void inOneTransaction(String group, Runnable told, Supplier<@Nullable TrackingToken> handled) {
        transactions.executeWithoutResult(status -> {
            TrackingToken end = handled.get();
            GroupHandlers handlers = GroupHandlers.of(group, processing);
            parked.removeAllOf(group);
            handlers.reset();
            if (end instanceof GapAwareTrackingToken token) {
                replay(token, handlers, told);
            }
        });
    }

    private void replay(GapAwareTrackingToken handled, GroupHandlers handlers, Runnable told) {
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
