package io.discountpurchase.transactioncentre.axon;

import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** Axon's events on JDBC, where the thread that follows the end of the store asks the database no more than it must. */
final class SparingEventStorageEngine extends JdbcEventStorageEngine {
    SparingEventStorageEngine(Builder builder) {
        super(builder);
    }

    /**
     * Whoever follows the end of the store asks again as long as something came, so one question is enough at a time. Axon
     * would go on asking here as well, until nothing comes: once more for each commit. All others are given all events.
     */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return mayBlock ? fetchTrackedEvents(token, batchSize()).stream() : super.readEventData(token, false);
    }
}
