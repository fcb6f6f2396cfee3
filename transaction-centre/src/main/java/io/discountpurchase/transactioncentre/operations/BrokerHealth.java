package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** UP while the name server knows a broker for our topic. */
class BrokerHealth implements HealthIndicator {
    private final TransactionMQProducer producer;
    private final BrokerConnection connection;
    private final String topic;

    BrokerHealth(TransactionMQProducer producer, BrokerConnection connection, String topic) {
        this.producer = producer;
        this.connection = connection;
        this.topic = topic;
    }

    @Override
    public Health health() {
        return connection.obstacleTo(topic).map(BrokerHealth::down).orElseGet(this::asked);
    }

    private Health asked() {
        try {
            return Health.up().withDetail("queues", producer.fetchPublishMessageQueues(topic).size()).build();
        } catch (MQClientException e) {
            return down(e.getErrorMessage());
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
