package io.discountpurchase.transactioncentre.eventhandling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a rebuild is getting on.
 *
 * @param events that have been told again
 * @param failure why it ended with nothing changed; null if it is running or has succeeded
 */
public record RebuildProgress(
        Instant startedAt,
        @Nullable Instant endedAt,
        long events,
        @Nullable String failure) {

    static RebuildProgress started(Instant at) {
        return new RebuildProgress(at, null, 0, null);
    }

    boolean isRunning() {
        return endedAt == null;
    }

    RebuildProgress oneMore() {
        return new RebuildProgress(startedAt, null, events + 1, null);
    }

    RebuildProgress ended(Instant at, @Nullable String withFailure) {
        return new RebuildProgress(startedAt, at, events, withFailure);
    }
}
