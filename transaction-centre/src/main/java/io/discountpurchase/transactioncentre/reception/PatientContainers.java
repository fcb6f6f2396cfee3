package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.connection.BrokerClient;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.apache.rocketmq.spring.autoconfigure.RocketMQProperties;
import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.apache.rocketmq.spring.support.RocketMQMessageConverter;
import org.apache.rocketmq.spring.support.RocketMQMessageListenerContainerRegistrar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.ConfigurableEnvironment;

import java.util.ArrayList;
import java.util.List;

/**
 * Has the containers of rocketmq-spring started by the {@link BrokerConnection}. Each is a bean with a life cycle, which the
 * application would start by itself, and fail with it when there is no broker; so they become beans only when everything
 * else has been started.
 */
class PatientContainers extends RocketMQMessageListenerContainerRegistrar {
    private final BrokerConnection connection;
    private final ObjectProvider<DefaultRocketMQListenerContainer> containers;
    private final List<Runnable> registrations = new ArrayList<>();

    PatientContainers(RocketMQMessageConverter converter, ConfigurableEnvironment environment,
            RocketMQProperties properties, BrokerConnection connection,
            ObjectProvider<DefaultRocketMQListenerContainer> containers) {
        super(converter, environment, properties);
        this.connection = connection;
        this.containers = containers;
    }

    @Override
    public void registerContainer(String beanName, Object bean, RocketMQMessageListener annotation) {
        registrations.add(() -> super.registerContainer(beanName, bean, annotation));
    }

    @Override
    public void startContainer() {
        registrations.forEach(Runnable::run);
        containers.forEach(this::connect);
    }

    private void connect(DefaultRocketMQListenerContainer container) {
        try {
            connection.connect(new BrokerClient(container.getTopic(), () -> start(container)));
        } catch (Exception e) {
            throw new IllegalStateException("The subscription of " + container.getConsumerGroup() + " to "
                    + container.getTopic() + " cannot be started", e);
        }
    }

    private static void start(DefaultRocketMQListenerContainer container) throws Exception {
        try {
            container.start();
        } catch (IllegalStateException e) {
            container.afterPropertiesSet(); // a consumer whose start has failed cannot be started again: make another
            throw e;
        }
    }
}
