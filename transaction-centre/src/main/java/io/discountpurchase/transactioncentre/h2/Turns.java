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
    private final Endings endings = new Endings();

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

        /** H2 closes a file that is used by a thread that has been interrupted. */
        default @Nullable Object takeUninterrupted() throws Throwable {
            boolean interrupted = Thread.interrupted();
            try {
                return take();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Nullable
    Object statement(OpenTransaction own, Turn turn) throws Throwable {
        return take(Step.statement(own, patience), turn);
    }

    /** A rollback, or the way back to a savepoint. */
    @Nullable
    Object rollBack(OpenTransaction own, Turn turn) throws Throwable {
        return ending(own, () -> alone(own, () -> {
            try {
                return turn.takeUninterrupted();
            } finally {
                letGo(Set.of(own.session()));
            }
        }));
    }

    /**
     * All that ends a transaction, {@link #alone} and with {@link #letGo} in it. H2 wakes those who wait for rows of a transaction
     * before it has finished. They wait at the transaction's monitor, so that they go on when it is let go.
     */
    @Nullable
    Object ending(OpenTransaction own, Turn end) throws Throwable {
        try {
            synchronized (own.transaction()) {
                locked(() -> endings.begin(own.session()));
                return end.take();
            }
        } finally {
            locked(() -> left(own.session()));
        }
    }

    /** While no statement is at work, and nobody else is alone. */
    @Nullable
    Object alone(OpenTransaction own, Turn turn) throws Throwable {
        return take(Step.alone(own), turn);
    }

    /** Those who have waited for rows of these sessions are waited for, as soon as the turn has ended in which this is called. */
    void letGo(Set<Integer> sessions) {
        locked(() -> sessions.forEach(endings::letGo));
    }

    /** Who has waited for its rows goes on, or is seen to need another's. */
    private void left(int session) {
        endings.end(session);
        underWay.forEach(step -> step.ended(session));
        over.signal();
    }

    private @Nullable Object take(Step own, Turn turn) throws Throwable {
        begin(own);
        try {
            return turn.takeUninterrupted();
        } finally {
            locked(() -> end(own));
        }
    }

    /** Who is interrupted waits all the same: a statement is not where a thread ends. */
    private void begin(Step own) {
        boolean interrupted = false;
        lock.lock();
        try {
            while (!underWay.stream().allMatch(step -> step.lets(endings))) {
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
        underWay.remove(own);
        over.signal();
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
