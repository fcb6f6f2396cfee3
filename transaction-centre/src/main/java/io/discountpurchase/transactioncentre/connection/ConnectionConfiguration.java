package io.discountpurchase.transactioncentre.connection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to the broker, for producers and consumers. */
@Configuration(proxyBeanMethods = false)
public class ConnectionConfiguration {
    @Bean
    BrokerConnection brokerConnection(@Value("${rocketmq.name-server:}") String nameServer) {
        return new BrokerConnection(new NameServers(nameServer));
    }
}
