package io.discountpurchase.transactioncentre.reconciliation;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What reconciliation needs of Axon, where the service has aggregates. */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {
    @Bean
    SelfCheck eventStoreCheck(JdbcTemplate jdbc, EventProcessingConfiguration processing, Serializer serializer) {
        return new EventStoreCheck(jdbc, processing, serializer);
    }

    @Bean
    EventReplay eventReplay(EventStorageEngine store) {
        return new EventReplay(store);
    }
}
