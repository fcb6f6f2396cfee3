package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.common.stats.Stats;
import org.apache.rocketmq.common.stats.StatsItem;

/** RocketMQ's broker, started by its constructor. */
final class Broker {
    private static final int QUEUES_PER_TOPIC = 4;
    /** To find its commands, a broker reads a jar file that all of a process share, and closes it. */
    private static final Object READING_OF_COMMANDS = new Object();

    private final BrokerController controller;

    Broker(RocketMqSettings settings) {
        controller = new PromptBrokerController(new BrokerConfiguration(settings));
        try {
            synchronized (READING_OF_COMMANDS) {
                if (!controller.initialize()) {
                    throw new IllegalStateException("The RocketMQ broker cannot read its store " + settings.store());
                }
            }
            settings.topics().forEach(this::createTopic);
            controller.start();
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("The RocketMQ broker does not start", e);
        }
    }

    private void createTopic(String name) {
        var topics = controller.getTopicConfigManager();
        if (topics.selectTopicConfig(name) == null) {
            topics.updateTopicConfig(new TopicConfig(name, QUEUES_PER_TOPIC, QUEUES_PER_TOPIC));
        }
    }

    void register() {
        controller.registerBrokerAll(true, false, true);
    }

    /** Half messages without an answer; one answered in the last moment may still count. */
    long openHalfMessages() {
        return new HalfMessages(controller).open();
    }

    StoredMessages stored() {
        var store = controller.getMessageStore();
        return new StoredMessages(store.getStoreStatsService().getPutMessageTimesTotal(), store.getMaxPhyOffset());
    }

    long handedTo(String consumerGroup, String topic) {
        var statistics = controller.getBrokerStatsManager();
        StatsItem handed = statistics.getStatsItem(Stats.GROUP_GET_NUMS,
                statistics.buildStatsKey(topic, consumerGroup));
        return handed == null ? 0 : handed.getValue().sum();
    }

    void stop() {
        new NettyEventThreads(controller.getRemotingServer(), controller.getFastRemotingServer(),
                controller.getBrokerOuterAPI().getRemotingClient()).keepAwakeDuring(controller::shutdown);
    }
}
