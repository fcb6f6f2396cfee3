package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.BrokerConfig;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers slowly where RocketMQ asks without a pause. The thread that saves the counts of transactions asks whether the
 * first interval is over again and again, and keeps a core busy for the ten seconds in which everything else starts.
 */
final class UnhurriedBrokerConfig extends BrokerConfig {
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Override
    public long getTransactionMetricFlushInterval() {
        LockSupport.parkNanos(PAUSE.toNanos());
        return super.getTransactionMetricFlushInterval();
    }
}
