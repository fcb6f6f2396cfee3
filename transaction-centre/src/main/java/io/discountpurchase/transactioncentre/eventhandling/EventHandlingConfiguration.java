package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.clockwork.Clockwork;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.stereotype.Saga;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The event handlers' side, where the service has any. */
@Configuration(proxyBeanMethods = false)
public class EventHandlingConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Bean
    ConfigurerModule parkingOfEvents(ListableBeanFactory beans, JdbcTemplate jdbc, Alerts alerts,
            TransactionCentreProperties properties) {
        Set<String> groups = groups(beans);
        return configurer -> groups.forEach(group -> new GroupParking(group, jdbc, alerts, properties.eventTries())
                .register(configurer.eventProcessing()));
    }

    /** Sagas keep to trying again for ever: Axon cannot park their events. */
    private static Set<String> groups(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .filter(name -> beans.findAnnotationOnBean(name, Saga.class) == null)
                .map(name -> Objects.requireNonNull(beans.findAnnotationOnBean(name, ProcessingGroup.class)).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Bean
    ParkedEventTable parkedEventTable(JdbcTemplate jdbc, Serializer serializer, Clock clock) {
        return new ParkedEventTable(jdbc, new Letters(serializer), clock);
    }

    @Bean
    ParkedEvents parkedEvents(ParkedEventTable table, EventProcessingConfiguration processing, Alerts alerts,
            Audit audit, PlatformTransactionManager transactionManager) {
        return new ParkedEvents(table,
                new SequenceRedrive(table, processing, new TransactionTemplate(transactionManager)), alerts, audit);
    }

    @Bean
    Processors eventProcessors(EventProcessingConfiguration processing, JdbcTemplate jdbc, Serializer serializer) {
        return new Processors(processing, jdbc, serializer);
    }

    @Bean
    CommandGate commandGate() {
        return new CommandGate();
    }

    @Bean
    Rebuilds rebuilds(EventProcessingConfiguration processing, EventStorageEngine store, TokenStore tokens,
            ParkedEventTable parked, CommandGate commands, Audit audit,
            PlatformTransactionManager transactionManager, Clock clock) {
        return new Rebuilds(
                new Rebuild(processing, store, tokens, parked, commands,
                        new TransactionTemplate(transactionManager)),
                audit,
                clock);
    }

    @Bean
    EventHandlers eventHandlers(Processors processors, ParkedEventTable parked, Rebuilds rebuilds, Audit audit) {
        return new EventHandlers(processors, parked, rebuilds, audit);
    }

    @Bean
    Clockwork eventHandlingClockwork(ParkedEvents parkedEvents, Processors processors, Alerts alerts,
            TransactionCentreProperties properties, Clock clock) {
        Clockwork clockwork = new Clockwork("event-handling");
        FailingProcessors failing = new FailingProcessors(processors, alerts, properties.service(),
                properties.alertFailingAfter(), clock);
        clockwork.every(LOOK_EVERY, parkedEvents::resumeWhatWaitsForNothing);
        clockwork.every(LOOK_EVERY, failing::look);
        return clockwork;
    }
}
