package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The steps of all transactions on one database. */
final class Steps {
    private static final long NONE = 0;

    private final Lock commits = new ReentrantLock();
    private final Lock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private final Duration lease;
    private long steps;
    /** The number of the step that others wait for, or none. */
    private long current = NONE;
    private long begun;

    /**
     * @param lease how long others wait for a step. Most take far less; one that takes longer waits for a row, which only a
     *     step of another can free.
     */
    Steps(Duration lease) {
        this.lease = lease;
    }

    /** Something that changes the database. */
    @FunctionalInterface
    interface Step {
        @Nullable
        Object take() throws Throwable;
    }

    /** A commit waits for no row, so that no other ever begins before it is over. */
    @Nullable
    Object commit(Step step) throws Throwable {
        commits.lock();
        try {
            return take(step);
        } finally {
            commits.unlock();
        }
    }

    @Nullable
    Object take(Step step) throws Throwable {
        long own = begin();
        try {
            return step.take();
        } finally {
            end(own);
        }
    }

    private long begin() {
        lock.lock();
        try {
            awaitTurn();
            steps++;
            current = steps;
            begun = System.nanoTime();
            return current;
        } finally {
            lock.unlock();
        }
    }

    /** Who is interrupted goes on at once: a statement is not where a thread ends. */
    private void awaitTurn() {
        try {
            for (long left = left(); left > 0; left = left()) {
                over.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nanoseconds that others still wait for the current step. */
    private long left() {
        return current == NONE ? 0 : begun + lease.toNanos() - System.nanoTime();
    }

    private void end(long step) {
        lock.lock();
        try {
            if (current == step) {
                current = NONE;
                over.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
