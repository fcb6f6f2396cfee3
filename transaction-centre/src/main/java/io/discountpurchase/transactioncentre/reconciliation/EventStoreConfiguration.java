package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.eventhandling.ParkedEvents;
import io.discountpurchase.transactioncentre.eventhandling.Processors;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What reconciliation needs of Axon, where the service has aggregates. */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {
    @Bean
    SelfCheck eventStoreCheck(JdbcTemplate jdbc, Processors processors, ParkedEvents parkedEvents) {
        return new EventStoreCheck(jdbc, processors, parkedEvents);
    }

    @Bean
    EventReplay eventReplay(EventStorageEngine store) {
        return new EventReplay(store);
    }
}
