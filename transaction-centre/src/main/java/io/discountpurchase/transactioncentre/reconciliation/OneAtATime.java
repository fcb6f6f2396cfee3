package io.discountpurchase.transactioncentre.reconciliation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one costly reading be under way at a time. Who asks meanwhile waits for the next one, which begins after they asked, and
 * shares it with all others who wait: however many ask, or ask again because they have given up, two are the most.
 */
final class OneAtATime<T> {
    private final Supplier<T> reading;
    private final ReentrantLock underWay = new ReentrantLock();
    /** Not begun, and so shared by all who ask now. */
    private final AtomicReference<FutureTask<T>> next = new AtomicReference<>(notYetBegun());

    OneAtATime(Supplier<T> reading) {
        this.reading = reading;
    }

    /** @throws IllegalStateException caused by what went wrong */
    T read() {
        FutureTask<T> mine = next.get();
        // does nothing for all but the first who comes here
        mine.run();
        try {
            return mine.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private FutureTask<T> notYetBegun() {
        return new FutureTask<>(this::readInTurn);
    }

    private T readInTurn() {
        underWay.lock();
        try {
            next.set(notYetBegun());
            return reading.get();
        } finally {
            underWay.unlock();
        }
    }
}
