package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.eventhandling.CommandGate;
import io.discountpurchase.transactioncentre.inbox.Inbox;
import io.discountpurchase.transactioncentre.journal.Journal;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.ResolvableType;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** How Axon is set up in every service of the centre. */
@Configuration(proxyBeanMethods = false)
public class AxonWiring {
    private static final int EVENTS_PER_COMMIT = 64;

    @Bean
    @Primary
    Serializer axonSerializer() {
        return AxonJson.serializer();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new RememberedTargets();
    }

    @Bean
    static AggregateWiring aggregateWiring() {
        return new AggregateWiring();
    }

    /**
     * As Axon would set it up, but for how the next events are read, and without a transaction manager: events are written in
     * the transaction of a command, and what is read is one statement.
     */
    @Bean
    EventStorageEngine eventStorageEngine(Serializer axonSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer, org.axonframework.config.Configuration axon,
            PersistenceExceptionResolver exceptions, ConnectionProvider connections) {
        return new SparingEventStorageEngine(JdbcEventStorageEngine.builder()
                .snapshotSerializer(axonSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(exceptions)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .extendedGapCheckEnabled(false)
                .readEventDataWithoutGaps(TrackedEventQuery::withoutGaps)
                .readEventDataWithGaps(TrackedEventQuery::withGaps));
    }

    /**
     * Every command runs on a thread of its own, so in a unit of work and a database transaction of its own, also when an
     * event handler sends it: one transaction changes one aggregate.
     */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(TransactionManager transactionManager, org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates, Inbox inbox, CommandGate gate,
            TransactionCentreProperties properties) {
        AsynchronousCommandBus bus = AsynchronousCommandBus.builder()
                .transactionManager(transactionManager)
                .duplicateCommandHandlerResolver(duplicates)
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name(properties.service() + "-command-", 0).factory()))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(gate);
        bus.registerHandlerInterceptor(new CommandCrashPoints(properties.service()));
        bus.registerHandlerInterceptor(new InboxInterceptor(inbox));
        return bus;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService commandRetryTimer() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("command-retry").factory());
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus, ScheduledExecutorService commandRetryTimer) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new RetryLostRaces(commandRetryTimer))
                .build();
    }

    @Bean
    CommandsOfBatch commandsOfBatch(CommandGateway commandGateway) {
        return new CommandsOfBatch(commandGateway);
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider businessKey() {
        return new SimpleCorrelationDataProvider(MessageHeaders.BUSINESS_KEY);
    }

    /**
     * Processors start at the first event, never skip a failing one, and write one token for many events. They track rather
     * than pool: Axon's pooled processors look at a local event store every 500 ms only, these are woken by each commit.
     */
    @Bean
    ConfigurerModule processorsThatNeverSkip() {
        return configurer -> configurer.eventProcessing(processing -> processing.usingTrackingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(EVENTS_PER_COMMIT)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken)));
    }

    @Bean
    ConfigurerModule eventPublication(ObjectProvider<MessageTranslator<?>> translators,
            ObjectProvider<TransactionCentre> centre, Journal journal) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> axon.eventBus()
                .registerDispatchInterceptor(
                        new EventPublication(byEvent(translators), centre.getIfAvailable(), journal))));
    }

    private static Map<Class<?>, MessageTranslator<Object>> byEvent(ObjectProvider<MessageTranslator<?>> translators) {
        Map<Class<?>, MessageTranslator<Object>> byEvent = new HashMap<>();
        translators.forEach(translator -> {
            Class<?> event = ResolvableType.forClass(translator.getClass())
                    .as(MessageTranslator.class)
                    .getGeneric(0)
                    .resolve();
            if (event == null || byEvent.put(event, cast(translator)) != null) {
                throw new IllegalStateException(translator.getClass() + " must name an event that no other translates");
            }
        });
        return byEvent;
    }

    @SuppressWarnings("unchecked") // called only with events of the class that its signature names
    private static MessageTranslator<Object> cast(MessageTranslator<?> translator) {
        return (MessageTranslator<Object>) translator;
    }
}
