package io.discountpurchase.transactioncentre.h2;

import org.h2.mvstore.tx.Transaction;
import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Set;

/** Something that this thread writes. Each is another, even of the same transaction. */
final class Step {
    private final Thread thread = Thread.currentThread();
    private final Transaction transaction;
    /** Null where there is no end to it: an end of a transaction waits for nothing. */
    private final @Nullable Duration patience;
    /** Since when it may be writing. */
    private long since;

    private Step(Transaction transaction, @Nullable Duration patience) {
        this.transaction = transaction;
        this.patience = patience;
    }

    static Step statement(Transaction own, Duration patience) {
        return new Step(own, patience);
    }

    static Step ending(Transaction own) {
        return new Step(own, null);
    }

    void mayGoOn() {
        since = System.nanoTime();
    }

    /** Whether others may write. */
    boolean lets(Set<Thread> ending) {
        if (waitsForRow(ending)) {
            mayGoOn();
            return true;
        }
        return patience != null && System.nanoTime() - since > patience.toNanos();
    }

    /**
     * Whether it writes nothing before another transaction has ended: it has been put to sleep, or is at the monitor of one that is
     * ending. Who has been woken, and has only not run since, is at a monitor that nobody holds.
     */
    private boolean waitsForRow(Set<Thread> ending) {
        return transaction.getBlockerId() != 0 && switch (thread.getState()) {
            case TIMED_WAITING -> true;
            case BLOCKED -> isAtMonitorOf(ending);
            default -> false;
        };
    }

    private boolean isAtMonitorOf(Set<Thread> ending) {
        @Nullable
        ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
        return info != null && ending.stream().anyMatch(holder -> holder.threadId() == info.getLockOwnerId());
    }
}
