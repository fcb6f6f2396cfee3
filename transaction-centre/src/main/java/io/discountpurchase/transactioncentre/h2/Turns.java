package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Who may write on one database: one at a time, but for those who wait for rows of others. */
final class Turns {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1);

    private final Duration patience;
    private final Lock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private final Set<Step> underWay = new HashSet<>();
    /** Sessions whose transaction ends, or is about to. Its monitor is held. */
    private final Set<Integer> ending = new HashSet<>();

    /**
     * @param patience how long others wait for a statement that neither ends nor is seen to need the row of another
     */
    Turns(Duration patience) {
        this.patience = patience;
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Turn {
        @Nullable
        Object take() throws Throwable;
    }

    @Nullable
    Object statement(OpenTransaction own, Turn turn) throws Throwable {
        return take(Step.statement(own, patience), turn);
    }

    /**
     * A commit or a rollback. H2 wakes those who wait for rows of a transaction before it writes the tables. They wait at the
     * transaction's monitor, so that they go on when it is let go, after all is written.
     */
    @Nullable
    Object ending(OpenTransaction own, Turn turn) throws Throwable {
        synchronized (own.transaction()) {
            enter(own);
            return take(Step.ending(own), turn);
        }
    }

    private void enter(OpenTransaction own) {
        lock.lock();
        try {
            ending.add(own.session());
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Object take(Step own, Turn turn) throws Throwable {
        begin(own);
        try {
            return turn.take();
        } finally {
            end(own);
        }
    }

    /** Who is interrupted waits all the same: a statement is not where a thread ends. */
    private void begin(Step own) {
        boolean interrupted = false;
        lock.lock();
        try {
            while (!underWay.stream().allMatch(step -> step.lets(ending))) {
                try {
                    over.awaitNanos(LOOK_AGAIN);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            own.begin();
            underWay.add(own);
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end(Step own) {
        lock.lock();
        try {
            underWay.remove(own);
            if (ending.remove(own.session())) {
                underWay.forEach(step -> step.ended(own.session()));
            }
            over.signal();
        } finally {
            lock.unlock();
        }
    }
}
