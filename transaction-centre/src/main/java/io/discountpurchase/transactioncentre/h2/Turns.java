package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Gives turns to the connections of one database. */
final class Turns {
    /** H2's {@code ErrorCode.LOCK_TIMEOUT_1}: another transaction holds the row or the table. The statement has changed nothing. */
    private static final int HELD = 50200;
    /** How long a statement waits for a row: H2's own default. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Lock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();

    /** A step of a transaction. */
    @FunctionalInterface
    interface Step {
        @Nullable
        Object take() throws Throwable;
    }

    /** Takes a step. It may let go of rows that others wait for. */
    @Nullable
    Object take(Step step) throws Throwable {
        lock.lock();
        try {
            return step.take();
        } finally {
            released.signalAll();
            lock.unlock();
        }
    }

    /** Takes a step that may need rows of others, and lets others have their turns while these are held. */
    @Nullable
    Object takePatiently(Step step) throws Throwable {
        lock.lock();
        try {
            long patience = PATIENCE.toNanos();
            while (true) {
                try {
                    return step.take();
                } catch (SQLException e) {
                    if (e.getErrorCode() != HELD || patience <= 0) {
                        throw e;
                    }
                    patience = released.awaitNanos(patience);
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
