package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.floor.FloorMessage.Delivery;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hands on the messages of a topic, each until it has been taken. */
final class FloorConsumer implements AutoCloseable {
    private static final Logger log = Logger.getLogger(FloorConsumer.class.getName());

    private final DefaultMQPushConsumer consumer;

    /**
     * What a group wants to hear.
     *
     * @param tags with {@code ||} between them, or {@code *}
     * @param atOnce so many messages are taken together, if there are so many
     */
    record Subscription(String group, String topic, String tags, int atOnce) {}

    /** Takes messages; what it throws makes them come again. */
    @FunctionalInterface
    interface Recipient {
        void take(List<Delivery> deliveries) throws Exception;
    }

    /** Started. */
    FloorConsumer(Subscription subscription, String nameServer, Recipient recipient) throws MQClientException {
        consumer = new DefaultMQPushConsumer("floor-" + subscription.group());
        consumer.setInstanceName(subscription.group());
        consumer.setNamesrvAddr(nameServer);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setConsumeMessageBatchMaxSize(subscription.atOnce());
        consumer.subscribe(subscription.topic(), subscription.tags());
        consumer.registerMessageListener((List<MessageExt> messages,
                ConsumeConcurrentlyContext context) -> take(recipient, messages)
                        ? ConsumeConcurrentlyStatus.CONSUME_SUCCESS
                        : ConsumeConcurrentlyStatus.RECONSUME_LATER);
        consumer.start();
    }

    @SuppressWarnings("IllegalCatch")
    private static boolean take(Recipient recipient, List<MessageExt> messages) {
        try {
            recipient.take(messages.stream().map(FloorConsumer::read).toList());
            return true;
        } catch (Exception e) {
            log.log(Level.WARNING, "Comes again: " + messages.getFirst().getKeys(), e);
            return false;
        }
    }

    private static Delivery read(MessageExt message) {
        String tag = message.getTags();
        String type = Objects.requireNonNullElse(message.getUserProperty(FloorProducer.TYPE), tag);
        return new Delivery(message.getTopic(), Instant.ofEpochMilli(message.getBornTimestamp()),
                new FloorMessage(type, tag, message.getKeys(), new String(message.getBody(), UTF_8)));
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
