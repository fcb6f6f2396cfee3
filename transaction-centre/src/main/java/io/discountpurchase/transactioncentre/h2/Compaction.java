package io.discountpurchase.transactioncentre.h2;

import org.h2.mvstore.MVStore;

import java.time.Duration;

/**
 * Keeps the file of a database from growing for ever. Each commit writes a chunk, of which soon only some pages are still in use;
 * what is left in such chunks has to be written anew before their space can be used again. H2 does that in the thread that
 * commits late, and so not at all where nothing is committed late ({@code WRITE_DELAY=0}).
 */
final class Compaction {
    /** Of the pages in the file: what is not in use may be as much as what is. */
    private static final int ENOUGH_IN_USE_PERCENT = 50;
    /** Some milliseconds' work. */
    private static final int BYTES_AT_ONCE = 256 * 1024;

    private final long pauseNanos;
    private long last = System.nanoTime();

    /** @param pause between two pieces of work */
    Compaction(Duration pause) {
        pauseNanos = pause.toNanos();
    }

    /**
     * Whoever commits does it, while nobody else may write. What is written anew is in the file with the next commit; H2 uses the
     * space again when it has kept it for its retention time.
     */
    void afterCommit(MVStore store) {
        if (isDue()) {
            store.compact(ENOUGH_IN_USE_PERCENT, BYTES_AT_ONCE);
        }
    }

    private synchronized boolean isDue() {
        long now = System.nanoTime();
        if (now - last < pauseNanos) {
            return false;
        }
        last = now;
        return true;
    }
}
