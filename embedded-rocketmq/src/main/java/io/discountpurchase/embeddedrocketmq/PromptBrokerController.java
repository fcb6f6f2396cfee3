package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.auth.config.AuthConfig;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.remoting.netty.NettyClientConfig;
import org.apache.rocketmq.store.stats.BrokerStats;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

import static java.util.Objects.requireNonNull;

/** RocketMQ's broker on a {@link PromptMessageStore}; fails with the cause where RocketMQ would write it to its log. */
final class PromptBrokerController extends BrokerController {
    private @Nullable BrokerStats brokerStats;

    PromptBrokerController(BrokerConfiguration configuration) {
        super(configuration.broker(), configuration.netty(), new NettyClientConfig(), configuration.store(),
                new AuthConfig());
    }

    @Override
    public boolean initializeMessageStore() {
        try {
            var home = Path.of(messageStoreConfig.getStorePathRootDir(), "rocksdb");
            var store = RocksDbHome.in(home, () -> new PromptMessageStore(messageStoreConfig, brokerStatsManager,
                    messageArrivingListener, brokerConfig, topicConfigManager.getTopicConfigTable()));
            brokerStats = new BrokerStats(store);
            messageStore = store;
            return true;
        } catch (Exception e) {
            throw new IllegalStateException("The RocketMQ broker cannot open its store", e);
        }
    }

    @Override
    public BrokerStats getBrokerStats() {
        return requireNonNull(brokerStats);
    }
}
