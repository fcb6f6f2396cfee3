package io.discountpurchase.transactioncentre.h2;

import io.discountpurchase.transactioncentre.h2.Turns.Turn;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Transactions whose commits are written together. Who opens the group leads it: waits for the turn of all, and writes. */
final class CommitGroup {
    private final OpenTransaction leader;
    private final Lock lock = new ReentrantLock();
    private final Condition nextStage = lock.newCondition();
    private final Condition allCommitted = lock.newCondition();
    private final Set<Integer> committed = new HashSet<>();
    private Stage stage = Stage.GATHERS;
    private int awaited;

    CommitGroup(OpenTransaction leader) {
        this.leader = leader;
    }

    private enum Stage {
        GATHERS, COMMITS, WRITES, WRITTEN, FAILED
    }

    boolean isLedBy(OpenTransaction transaction) {
        return leader.equals(transaction);
    }

    /** @return false if it is too late */
    boolean join() {
        lock.lock();
        try {
            if (stage.compareTo(Stage.COMMITS) > 0) {
                return false;
            }
            awaited++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The leader has the turn, and has committed: all who have joined do so as well, and nobody joins any more.
     *
     * @return the sessions that have committed in memory
     */
    Set<Integer> awaitCommits() {
        lock.lock();
        try {
            committed.add(leader.session());
            become(Stage.COMMITS);
            while (awaited > 0) {
                allCommitted.awaitUninterruptibly();
            }
            stage = Stage.WRITES;
            return Set.copyOf(committed);
        } finally {
            lock.unlock();
        }
    }

    void end(boolean written) {
        lock.lock();
        try {
            become(written ? Stage.WRITTEN : Stage.FAILED);
        } finally {
            lock.unlock();
        }
    }

    private void become(Stage next) {
        stage = next;
        nextStage.signalAll();
    }

    /** @return false if the leader has failed before it came to that */
    boolean awaitTurn() {
        return awaitStage(Stage.COMMITS) == Stage.COMMITS;
    }

    /** @return false if the leader has failed */
    boolean awaitWritten() {
        return awaitStage(Stage.WRITTEN) == Stage.WRITTEN;
    }

    private Stage awaitStage(Stage atLeast) {
        lock.lock();
        try {
            while (stage.compareTo(atLeast) < 0) {
                nextStage.awaitUninterruptibly();
            }
            return stage;
        } finally {
            lock.unlock();
        }
    }

    /** For one who has joined, and whose turn has come: one after the other. */
    @Nullable
    Object commit(OpenTransaction own, Turn commit) throws Throwable {
        lock.lock();
        try {
            Object result = commit.takeUninterrupted();
            committed.add(own.session());
            return result;
        } finally {
            awaited--;
            if (awaited == 0) {
                allCommitted.signal();
            }
            lock.unlock();
        }
    }
}
