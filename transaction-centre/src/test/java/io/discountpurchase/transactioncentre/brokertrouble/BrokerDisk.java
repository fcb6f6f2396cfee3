package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.store.RunningFlags;
import org.springframework.test.util.ReflectionTestUtils;

import static java.util.Objects.requireNonNull;

/**
 * Lets a broker believe that its disk is full. It does from 90 % on: it measures first a minute after its start, then every
 * ten seconds, and sets a flag of its store. Here the flag is set and nothing measured, since a minute is too long for a
 * test and nobody's disk may be filled; all that follows from the flag is the broker's own.
 */
record BrokerDisk(RunningFlags flags) {

    static BrokerDisk of(EmbeddedRocketMq rocketMq) {
        Object broker = requireNonNull(ReflectionTestUtils.getField(rocketMq, "broker"));
        Object controller = requireNonNull(ReflectionTestUtils.getField(broker, "controller"));
        return new BrokerDisk(((BrokerController) controller).getMessageStore().getRunningFlags());
    }

    void fill() {
        flags.getAndMakeDiskFull();
    }

    void clear() {
        flags.getAndMakeDiskOK();
    }
}
