package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.BrokerConfig;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.store.DefaultMessageStore;
import org.apache.rocketmq.store.MessageArrivingListener;
import org.apache.rocketmq.store.config.MessageStoreConfig;
import org.apache.rocketmq.store.stats.BrokerStatsManager;

import java.io.IOException;
import java.util.concurrent.ConcurrentMap;

/** The broker's store without the RocksDB that it always opens, and without a pause of three seconds when it stops. */
final class PromptMessageStore extends DefaultMessageStore {
    PromptMessageStore(MessageStoreConfig config, BrokerStatsManager statistics, MessageArrivingListener listener,
            BrokerConfig brokerConfig, ConcurrentMap<String, TopicConfig> topics) throws IOException {
        super(config, statistics, listener, brokerConfig, topics);
        // for timers, transactions and an index in RocksDB, all of which are switched off
        getMessageRocksDBStorage().shutdown();
    }

    /**
     * The store sleeps before it flushes, so that writers under way can finish. Here none is left: the broker has closed
     * its ports first. The interrupt ends that sleep and nothing else, since it is the first place that notices it; what
     * follows, flush, dispatch and checkpoint, runs to its end.
     */
    @Override
    public void shutdown() {
        Thread.currentThread().interrupt();
        try {
            super.shutdown();
        } finally {
            Thread.interrupted();
        }
    }
}
