package io.discountpurchase.companion;

import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wallet that hears which bonuses are granted and does nothing. */
final class HeardByWallet implements AutoCloseable {
    private final DefaultMQPushConsumer consumer = new DefaultMQPushConsumer("wallet-played");
    private final Set<String> topUps = ConcurrentHashMap.newKeySet();

    HeardByWallet(String nameServer) throws MQClientException {
        consumer.setNamesrvAddr(nameServer);
        consumer.setInstanceName("wallet-played");
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.subscribe("companion-events", "TopUpBonusGranted");
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            messages.forEach(message -> topUps.add(message.getKeys()));
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
    }

    Set<String> topUps() {
        return Set.copyOf(topUps);
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
