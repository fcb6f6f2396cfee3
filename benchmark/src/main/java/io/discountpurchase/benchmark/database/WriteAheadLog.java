package io.discountpurchase.benchmark.database;

/** How much was written to it so far, and how often that was forced to disk. */
public record WriteAheadLog(long bytes, long syncs) {
    static final WriteAheadLog NONE = new WriteAheadLog(0, 0);
}
