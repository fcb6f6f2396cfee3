package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;

/** Something that this thread writes. Each is another, even of the same transaction. */
final class Step {
    private final Thread thread = Thread.currentThread();
    private final OpenTransaction transaction;
    /** Null where there is no end to it: an end of a transaction waits for nothing. */
    private final @Nullable Duration patience;
    /** Since when it may be writing. */
    private long since;

    private Step(OpenTransaction transaction, @Nullable Duration patience) {
        this.transaction = transaction;
        this.patience = patience;
    }

    static Step statement(OpenTransaction own, Duration patience) {
        return new Step(own, patience);
    }

    static Step ending(OpenTransaction own) {
        return new Step(own, null);
    }

    int session() {
        return transaction.session();
    }

    void mayGoOn() {
        since = System.nanoTime();
    }

    /** Whether others may write. */
    boolean lets(Set<Integer> ending) {
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
    private boolean waitsForRow(Set<Integer> ending) {
        return transaction.blocker() != 0 && switch (thread.getState()) {
            case TIMED_WAITING -> true;
            case BLOCKED -> ending.contains(transaction.blocker());
            default -> false;
        };
    }
}
