package io.discountpurchase.benchmark.database;

/** What a database may count of its own work, since it was started. */
public enum Counter {
    /** Transactions that ended with a commit, also those that only read. */
    COMMITS,
    /** Rows of all tables, also of transactions that were rolled back. */
    ROWS_INSERTED,
    ROWS_UPDATED,
    ROWS_DELETED,
    /** Bytes of the write-ahead log. */
    LOG_BYTES,
    /** How often that log was forced to disk. */
    LOG_SYNCS,
    /** Calls that wrote to the one file of an H2 database. */
    FILE_WRITES
}
