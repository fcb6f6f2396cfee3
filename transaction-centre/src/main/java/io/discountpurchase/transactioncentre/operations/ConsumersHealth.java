package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.impl.consumer.DefaultMQPushConsumerImpl;
import org.apache.rocketmq.client.impl.consumer.RebalanceImpl;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * UP once every subscription has its share of the queues: until then a message may lie for up to 20 s before anyone takes
 * it. With more instances than queues some have none, and that is right.
 */
class ConsumersHealth implements HealthIndicator {
    private final Supplier<Stream<DefaultRocketMQListenerContainer>> subscriptions;
    private final BrokerConnection connection;

    ConsumersHealth(Supplier<Stream<DefaultRocketMQListenerContainer>> subscriptions, BrokerConnection connection) {
        this.subscriptions = subscriptions;
        this.connection = connection;
    }

    @Override
    public Health health() {
        Map<String, String> waiting = subscriptions.get()
                .filter(subscription -> !hasItsShare(subscription))
                .collect(Collectors.toMap(DefaultRocketMQListenerContainer::getConsumerGroup, this::reason));
        return waiting.isEmpty() ? Health.up().build() : Health.down().withDetail("waiting", waiting).build();
    }

    private String reason(DefaultRocketMQListenerContainer subscription) {
        return connection.obstacleTo(subscription.getTopic()).orElse("no share of the queues yet");
    }

    private static boolean hasItsShare(DefaultRocketMQListenerContainer subscription) {
        if (!subscription.isRunning()) {
            return false;
        }
        DefaultMQPushConsumer consumer = subscription.getConsumer();
        DefaultMQPushConsumerImpl client = consumer.getDefaultMQPushConsumerImpl();
        RebalanceImpl share = client.getRebalanceImpl();
        String topic = subscription.getTopic();
        boolean takes = share.getProcessQueueTable()
                .keySet()
                .stream()
                .anyMatch(queue -> queue.getTopic().equals(topic));
        return takes || isSpare(share.getTopicSubscribeInfoTable().get(topic),
                client.getmQClientFactory().findConsumerIdList(topic, consumer.getConsumerGroup()));
    }

    private static boolean isSpare(@Nullable Set<MessageQueue> queues, @Nullable List<String> instances) {
        return queues != null && instances != null && instances.size() > queues.size();
    }
}
