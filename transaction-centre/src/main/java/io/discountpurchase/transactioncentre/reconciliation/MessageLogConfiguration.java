package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** What reconciliation needs of the broker, where the service publishes. */
@Configuration(proxyBeanMethods = false)
public class MessageLogConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    SelfCheck messageLogCheck(TransactionCentreProperties properties,
            @Value("${rocketmq.name-server}") String nameServer, Ledger ledger) {
        MessageLog log = new MessageLog(properties.topic(), properties.service() + "-reconciliation", nameServer,
                PATIENCE);
        return new MessageLogCheck(log, ledger);
    }
}
