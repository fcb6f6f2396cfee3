package io.discountpurchase.transactioncentre.axon;

import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Axon's events on JDBC, where the one thread that follows the end of the store for all processors asks the database no more
 * than it must. The first event after a quiet moment is read at once; what comes within {@link #PAUSE} of that is read, and so
 * handled and noted in tokens, together.
 */
final class SparingEventStorageEngine extends JdbcEventStorageEngine {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private long lastLook = System.nanoTime() - PAUSE.toNanos();

    SparingEventStorageEngine(Builder builder) {
        super(builder);
    }

    /**
     * Whoever follows the end of the store asks again as long as something came, so one question is enough at a time. Axon
     * would go on asking here as well, until nothing comes: once more for each commit. All others are given all events.
     */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token,
            boolean followsTheEnd) {
        if (!followsTheEnd) {
            return super.readEventData(token, false);
        }
        pause();
        return fetchTrackedEvents(token, batchSize()).stream();
    }

    private void pause() {
        LockSupport.parkNanos(lastLook + PAUSE.toNanos() - System.nanoTime());
        lastLook = System.nanoTime();
    }
}
