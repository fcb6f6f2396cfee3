package io.discountpurchase.transactioncentre.operations;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** UP while the name server knows a broker for our topic. */
class BrokerHealth implements HealthIndicator {
    private final TransactionMQProducer producer;
    private final String topic;

    BrokerHealth(TransactionMQProducer producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("queues", producer.fetchPublishMessageQueues(topic).size()).build();
        } catch (MQClientException e) {
            return Health.down().withDetail("reason", e.getErrorMessage()).build();
        }
    }
}
