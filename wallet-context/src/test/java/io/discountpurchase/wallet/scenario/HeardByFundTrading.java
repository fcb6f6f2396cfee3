package io.discountpurchase.wallet.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A fund-trading that hears everything and says nothing. */
final class HeardByFundTrading implements AutoCloseable {
    private final DefaultMQPushConsumer consumer = new DefaultMQPushConsumer("fund-trading");
    private final List<String> deliveries = new CopyOnWriteArrayList<>();

    HeardByFundTrading(EmbeddedRocketMq broker) throws MQClientException {
        consumer.setNamesrvAddr(broker.nameServerAddress());
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.subscribe("wallet-events", "DiscountPurchaseFunded || DiscountPurchaseRecalled");
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            messages.forEach(message -> deliveries.add(message.getTags() + ":" + message.getKeys()));
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
    }

    int deliveriesOf(String businessKey) {
        return Collections.frequency(deliveries, "DiscountPurchaseFunded:" + businessKey);
    }

    boolean hasHeardOfTheRecallOf(String businessKey) {
        return deliveries.contains("DiscountPurchaseRecalled:" + businessKey);
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
