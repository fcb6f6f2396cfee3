package io.discountpurchase.embeddedrocketmq;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class TransactionTimingsTest {
    @Test
    void acceptsAnswersWrittenBeforeTheFirstCheck() {
        assertThatNoException().isThrownBy(() -> timings(101, 101, 1, 100));
    }

    @Test
    void refusesAFirstCheckBeforeTheAnswersAreWritten() {
        assertRefused(100, 5000, 15, 100,
                "timeOut (100 ms) must be longer than opBatchInterval (100 ms), or answered messages are delivered twice");
    }

    @Test
    void refusesRoundsOfChecksFasterThanTheAnswersAreWritten() {
        assertRefused(5000, 50, 15, 100,
                "checkInterval (50 ms) must be longer than opBatchInterval (100 ms), or answered messages are delivered twice");
    }

    @Test
    void refusesTheBrokersOwnDefaultOfGatheringAnswersForThreeSeconds() {
        assertRefused(6000, 30_000, 15, 3000,
                "opBatchInterval must be at most 200 ms but is 3000 ms: answers gathered longer are lost in a crash");
    }

    @Test
    void refusesNoTimeAtAll() {
        assertRefused(0, 5000, 15, 100, "timeOut must be positive but is 0 ms");
        assertRefused(5000, -1, 15, 100, "checkInterval must be positive but is -1 ms");
        assertRefused(5000, 5000, 15, 0, "opBatchInterval must be positive but is 0 ms");
    }

    @Test
    void refusesNoCheckAtAll() {
        assertRefused(5000, 5000, 0, 100, "checkMax must be at least 1 but is 0");
    }

    private static void assertRefused(long timeOut, long checkInterval, int checkMax, long opBatch, String reason) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> timings(timeOut, checkInterval, checkMax, opBatch)).withMessage(reason);
    }

    private static TransactionTimings timings(long timeOut, long checkInterval, int checkMax, long opBatch) {
        return new TransactionTimings(Duration.ofMillis(timeOut), Duration.ofMillis(checkInterval), checkMax,
                Duration.ofMillis(opBatch));
    }
}
