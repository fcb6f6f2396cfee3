package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hands on the messages of a topic, each until it has been taken. */
final class FloorConsumer implements AutoCloseable {
    private static final Logger log = Logger.getLogger(FloorConsumer.class.getName());

    private final DefaultMQPushConsumer consumer;

    /** Takes a message; what it throws makes the message come again. */
    @FunctionalInterface
    interface Recipient {
        void take(FloorMessage message) throws Exception;
    }

    /** Started. */
    FloorConsumer(String group, String topic, String nameServer, Recipient recipient) throws MQClientException {
        consumer = new DefaultMQPushConsumer(group);
        consumer.setInstanceName(group);
        consumer.setNamesrvAddr(nameServer);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.subscribe(topic, "*");
        consumer.registerMessageListener((List<MessageExt> messages, ConsumeConcurrentlyContext context) -> {
            for (MessageExt message : messages) {
                if (!take(recipient, message)) {
                    return ConsumeConcurrentlyStatus.RECONSUME_LATER;
                }
            }
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
    }

    @SuppressWarnings("IllegalCatch")
    private static boolean take(Recipient recipient, MessageExt message) {
        try {
            recipient.take(read(message));
            return true;
        } catch (Exception e) {
            log.log(Level.WARNING, "Comes again: " + message.getKeys(), e);
            return false;
        }
    }

    private static FloorMessage read(MessageExt message) {
        String[] typeAndPurchase = message.getKeys().split(":", 2);
        return new FloorMessage(typeAndPurchase[0], UUID.fromString(typeAndPurchase[1]),
                message.getUserProperty(FloorProducer.INVESTOR), new String(message.getBody(), UTF_8));
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
