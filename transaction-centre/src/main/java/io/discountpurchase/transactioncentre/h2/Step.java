package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Something that this thread writes. Each is another, even of the same transaction. */
final class Step {
    private static final int NOBODY = 0;
    /** Most take far less. */
    private static final long USUAL = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LOOK = TimeUnit.MICROSECONDS.toNanos(20);

    private final Thread thread = Thread.currentThread();
    private final OpenTransaction transaction;
    /** Null where there is no end to it: who ends a transaction waits for nothing. */
    private final @Nullable Duration patience;
    /** Since when it may be writing. */
    private long since;
    /** The session for whose row it tries again and again, if it has been seen to. */
    private int triesFor = NOBODY;

    private Step(OpenTransaction transaction, @Nullable Duration patience) {
        this.transaction = transaction;
        this.patience = patience;
    }

    static Step statement(OpenTransaction own, Duration patience) {
        return new Step(own, patience);
    }

    static Step alone(OpenTransaction own) {
        return new Step(own, null);
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
    boolean lets(Endings endings) {
        if (waitsForRow(endings)) {
            since = System.nanoTime();
            return true;
        }
        if (patience == null || endings.letsGo(transaction.blocker())) {
            return false;
        }
        long age = System.nanoTime() - since;
        if (triesFor == NOBODY && age > USUAL) {
            triesFor = seenToTryFor();
        }
        return triesFor == NOBODY ? age > patience.toNanos() : !endings.includes(triesFor);
    }

    /**
     * Whether it writes nothing before another transaction has ended: it has been put to sleep, or is at the monitor of one that is
     * ending. Who has been woken, and has only not run since, is at a monitor that nobody holds.
     */
    private boolean waitsForRow(Endings endings) {
        return transaction.blocker() != NOBODY && switch (thread.getState()) {
            case TIMED_WAITING -> true;
            case BLOCKED -> endings.holdsRows(transaction.blocker());
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
