package io.discountpurchase.allinone;

import org.apache.rocketmq.client.impl.factory.MQClientInstance;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.remoting.RemotingService;
import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.springframework.context.ApplicationContext;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The connections of an application to the broker: those of its producers, and those of its listeners. A client that has
 * never found a broker has none.
 */
record RocketMqClients(ApplicationContext context) {
    Stream<RemotingService> connections() {
        return Stream.concat(producers(), consumers())
                .filter(Objects::nonNull)
                .map(client -> client.getMQClientAPIImpl().getRemotingClient());
    }

    private Stream<MQClientInstance> producers() {
        return context.getBeansOfType(DefaultMQProducer.class, false, false)
                .values()
                .stream()
                .map(producer -> producer.getDefaultMQProducerImpl().getMqClientFactory());
    }

    private Stream<MQClientInstance> consumers() {
        return context.getBeansOfType(DefaultRocketMQListenerContainer.class, false, false)
                .values()
                .stream()
                .map(container -> container.getConsumer().getDefaultMQPushConsumerImpl().getmQClientFactory());
    }
}
