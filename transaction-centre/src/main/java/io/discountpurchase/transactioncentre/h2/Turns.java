package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may write on one database: one at a time, but for those who wait for rows of others. What several have committed is
 * written to the file together.
 */
final class Turns {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1);

    private final Duration patience;
    private final Lock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private final Condition written = lock.newCondition();
    private final Condition gathered = lock.newCondition();
    private final Set<Step> underWay = new HashSet<>();
    /** Sessions whose transaction ends, or is about to. Its monitor is held. */
    private final Set<Integer> ending = new HashSet<>();
    /** Those of them that have committed, and are not in the file yet. */
    private final Set<Integer> unwritten = new HashSet<>();
    /** Whether somebody writes them, or is about to. */
    private boolean writing;

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
     * A rollback, or the way back to a savepoint. H2 wakes those who wait for rows of a transaction before it has finished. They
     * wait at the transaction's monitor, so that they go on when it is let go.
     */
    @Nullable
    Object ending(OpenTransaction own, Turn turn) throws Throwable {
        synchronized (own.transaction()) {
            enter(own);
            return take(Step.ending(own), turn);
        }
    }

    /**
     * A commit. Who comes while another writes the tables is written with all others who have come by then. Who waits for rows
     * goes on after that.
     *
     * @param turn commits in memory
     * @param write writes all that is committed
     */
    @Nullable
    Object commit(OpenTransaction own, Turn turn, Turn write) throws Throwable {
        synchronized (own.transaction()) {
            enter(own);
            Object result = take(Step.committing(own), turn);
            if (isLeftToWrite(own)) {
                write(own, write);
            }
            return result;
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

    /** Waits until it is in the file, or nobody writes and all who are about to commit have done so in memory. */
    private boolean isLeftToWrite(OpenTransaction own) {
        lock.lock();
        try {
            while (writing && unwritten.contains(own.session())) {
                written.awaitUninterruptibly();
            }
            if (!unwritten.contains(own.session())) {
                return false;
            }
            writing = true;
            while (!unwritten.containsAll(ending)) {
                gathered.awaitUninterruptibly();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void write(OpenTransaction own, Turn write) throws Throwable {
        Step step = Step.ending(own);
        begin(step);
        Set<Integer> committed = Set.of(own.session());
        try {
            Set<Integer> all = committedByNow();
            Object unused = uninterrupted(write);
            committed = all;
        } finally {
            endWriting(step, committed);
        }
    }

    private Set<Integer> committedByNow() {
        lock.lock();
        try {
            return Set.copyOf(unwritten);
        } finally {
            lock.unlock();
        }
    }

    /** @param committed whoever else has committed tries to write */
    private void endWriting(Step own, Set<Integer> committed) {
        lock.lock();
        try {
            underWay.remove(own);
            unwritten.removeAll(committed);
            committed.forEach(this::ended);
            writing = false;
            written.signalAll();
            over.signal();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Object take(Step own, Turn turn) throws Throwable {
        begin(own);
        boolean done = false;
        try {
            Object result = uninterrupted(turn);
            done = true;
            return result;
        } finally {
            end(own, done);
        }
    }

    /** H2 would close the file. */
    private static @Nullable Object uninterrupted(Turn turn) throws Throwable {
        boolean interrupted = Thread.interrupted();
        try {
            return turn.take();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
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

    private void end(Step own, boolean done) {
        lock.lock();
        try {
            underWay.remove(own);
            if (done && own.commits()) {
                unwritten.add(own.session());
            } else {
                ended(own.session());
            }
            over.signal();
            if (unwritten.containsAll(ending)) {
                gathered.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Before its monitor is let go: those who have waited for its rows are waited for from now on. */
    private void ended(int session) {
        if (ending.remove(session)) {
            underWay.forEach(step -> step.ended(session));
        }
    }
}
