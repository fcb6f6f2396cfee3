package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Something that this thread writes. Each is another, even of the same transaction. */
final class Step {
    private static final int NOBODY = 0;
    /** Most take far less. */
    private static final long USUAL = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LOOK = TimeUnit.MICROSECONDS.toNanos(20);

    private final Thread thread = Thread.currentThread();
    private final OpenTransaction transaction;
    /** Null where there is no end to it: an end of a transaction waits for nothing. */
    private final @Nullable Duration patience;
    private final boolean commits;
    /** Since when it may be writing. */
    private long since;
    /** The session for whose row it tries again and again, if it has been seen to. */
    private int triesFor = NOBODY;

    private Step(OpenTransaction transaction, @Nullable Duration patience, boolean commits) {
        this.transaction = transaction;
        this.patience = patience;
        this.commits = commits;
    }

    static Step statement(OpenTransaction own, Duration patience) {
        return new Step(own, patience, false);
    }

    static Step ending(OpenTransaction own) {
        return new Step(own, null, false);
    }

    static Step committing(OpenTransaction own) {
        return new Step(own, null, true);
    }

    boolean commits() {
        return commits;
    }

    int session() {
        return transaction.session();
    }

    void begin() {
        since = System.nanoTime();
    }

    /** Its row may be free now: it goes on, or is seen to need another. */
    void ended(int session) {
        if (triesFor == session || transaction.blocker() == session) {
            triesFor = NOBODY;
            since = System.nanoTime();
        }
    }

    /** Whether others may write. */
    boolean lets(Set<Integer> ending) {
        if (waitsForRow(ending)) {
            since = System.nanoTime();
            return true;
        }
        if (patience == null) {
            return false; // the end of a transaction tries for no row
        }
        long age = System.nanoTime() - since;
        if (triesFor == NOBODY && age > USUAL) {
            triesFor = seenToTryFor();
        }
        return triesFor == NOBODY ? age > patience.toNanos() : !ending.contains(triesFor);
    }

    /**
     * Whether it writes nothing before another transaction has ended: it has been put to sleep, or is at the monitor of one that is
     * ending. Who has been woken, and has only not run since, is at a monitor that nobody holds.
     */
    private boolean waitsForRow(Set<Integer> ending) {
        return transaction.blocker() != NOBODY && switch (thread.getState()) {
            case TIMED_WAITING -> true;
            case BLOCKED -> ending.contains(transaction.blocker());
            default -> false;
        };
    }

    /**
     * The session whose row it is seen to come to, or nobody. H2 does not wait for a row whose holder has undone a statement, but
     * tries again and again until the holder ends, and is at its monitor then.
     */
    private int seenToTryFor() {
        boolean begins = false;
        long end = System.nanoTime() + LOOK;
        while (System.nanoTime() < end) {
            int blocker = transaction.blocker();
            if (begins && blocker != NOBODY) {
                return blocker;
            }
            begins = begins || blocker == NOBODY;
        }
        return NOBODY;
    }
}
