package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.auth.config.AuthConfig;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.remoting.netty.NettyClientConfig;

/** RocketMQ's broker, started by its constructor. */
final class Broker {
    private static final int QUEUES_PER_TOPIC = 4;

    private final BrokerController controller;

    Broker(RocketMqSettings settings) {
        var configuration = new BrokerConfiguration(settings);
        controller = new BrokerController(configuration.broker(), configuration.netty(), new NettyClientConfig(),
                configuration.store(), new AuthConfig());
        try {
            if (!controller.initialize()) {
                throw new IllegalStateException("The RocketMQ broker cannot read its store " + settings.store());
            }
            settings.topics().forEach(this::createTopic);
            controller.start();
        } catch (Exception e) {
            controller.shutdown();
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

    void stop() {
        controller.shutdown();
    }
}
