package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.BrokerConfig;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers slowly where RocketMQ asks without a pause, each time from a thread that does nothing else.
 *
 * <p>One thread saves the counts of transactions and asks whether its first interval is over; it would keep a core busy
 * for the ten seconds in which everything else starts. The other gathers the answers to half messages and, when there are
 * none to gather, takes the time of the last one for the time of the next; it would keep a core busy whenever the broker
 * is idle.
 */
final class UnhurriedBrokerConfig extends BrokerConfig {
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Override
    public long getTransactionMetricFlushInterval() {
        pause();
        return super.getTransactionMetricFlushInterval();
    }

    @Override
    public int getTransactionOpBatchInterval() {
        pause();
        return super.getTransactionOpBatchInterval();
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
