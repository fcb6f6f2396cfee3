package io.discountpurchase.embeddedrocketmq;

import java.time.Duration;

/**
 * When the broker asks the producer about a half message that got no answer.
 *
 * @param timeOut age of a half message before its first check
 * @param checkInterval pause between two rounds of checks
 * @param checkMax checks after which the broker gives up and discards the half message
 * @param opBatchInterval how long the broker gathers answers before it writes them down; a crash in between, or a check in
 *     between, makes it ask again about what was answered and deliver a committed message twice
 */
public record TransactionTimings(Duration timeOut, Duration checkInterval, int checkMax, Duration opBatchInterval) {

    private static final Duration LONGEST_OP_BATCH_INTERVAL = Duration.ofMillis(200);

    /** First check after four seconds, then every five; gives up after a quarter of an hour. */
    public static final TransactionTimings DEFAULT = new TransactionTimings(Duration.ofSeconds(4),
            Duration.ofSeconds(5), 180, Duration.ofMillis(100));

    public TransactionTimings {
        requirePositive("timeOut", timeOut);
        requirePositive("checkInterval", checkInterval);
        requirePositive("opBatchInterval", opBatchInterval);
        if (checkMax < 1) {
            throw new IllegalArgumentException("checkMax must be at least 1 but is " + checkMax);
        }
        if (opBatchInterval.compareTo(LONGEST_OP_BATCH_INTERVAL) > 0) {
            throw new IllegalArgumentException(
                    "opBatchInterval must be at most %d ms but is %d ms: answers gathered longer are lost in a crash"
                            .formatted(LONGEST_OP_BATCH_INTERVAL.toMillis(), opBatchInterval.toMillis()));
        }
        requireLonger("timeOut", timeOut, opBatchInterval);
        requireLonger("checkInterval", checkInterval, opBatchInterval);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive but is %d ms".formatted(name, value.toMillis()));
        }
    }

    private static void requireLonger(String name, Duration value, Duration opBatchInterval) {
        if (value.compareTo(opBatchInterval) <= 0) {
            throw new IllegalArgumentException(
                    "%s (%d ms) must be longer than opBatchInterval (%d ms), or answered messages are delivered twice"
                            .formatted(name, value.toMillis(), opBatchInterval.toMillis()));
        }
    }
}
