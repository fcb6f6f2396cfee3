package io.discountpurchase.benchmark.database;

/**
 * What a database counts; -1 where it does not.
 *
 * @param commits transactions that are committed, also those that only read
 * @param writtenBytes of the write-ahead log of all services together, or of this service's file
 */
public record DatabaseWork(long commits, long writtenBytes) {
    public DatabaseWork since(DatabaseWork before) {
        return new DatabaseWork(difference(commits, before.commits), difference(writtenBytes, before.writtenBytes));
    }

    private static long difference(long now, long before) {
        return now < 0 ? -1 : now - before;
    }
}
