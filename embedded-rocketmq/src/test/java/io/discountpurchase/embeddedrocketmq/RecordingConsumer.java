package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Remembers the text of every message it gets. */
final class RecordingConsumer implements AutoCloseable {
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final DefaultMQPushConsumer consumer = new DefaultMQPushConsumer("recording-consumer");

    RecordingConsumer(EmbeddedRocketMq rocketMq, String topic) throws MQClientException {
        consumer.setNamesrvAddr(rocketMq.nameServerAddress());
        consumer.setInstanceName("consumer@" + rocketMq.nameServerAddress());
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        // RocketMQ's client leaves a heartbeat out when another is under way, and would tell its subscription 30 s later
        consumer.setHeartbeatBrokerInterval(1_000);
        consumer.subscribe(topic, "*");
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            messages.forEach(message -> received.add(new String(message.getBody(), UTF_8)));
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
    }

    List<String> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
