package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.alert.Alerts;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one group of event handlers needs so that its events can be parked. */
class GroupParking {
    private final String group;
    private final Savepoints savepoints;
    private final Parking parking;

    GroupParking(String group, JdbcTemplate jdbc, Alerts alerts, int mostTries) {
        this.group = group;
        FailedTries tries = new FailedTries();
        this.savepoints = new Savepoints(jdbc, tries);
        this.parking = new Parking(group, mostTries, tries, savepoints, alerts);
    }

    void register(EventProcessingConfigurer processing) {
        processing.registerDeadLetterQueue(group, this::queue)
                .registerDeadLetterPolicy(group, axon -> parking)
                .registerHandlerInterceptor(group, axon -> savepoints)
                .registerDeadLetteringEventHandlerInvokerConfiguration(group,
                        (axon, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    private JdbcSequencedDeadLetterQueue<EventMessage<?>> queue(Configuration axon) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(axon.getComponent(ConnectionProvider.class))
                .transactionManager(axon.getComponent(TransactionManager.class))
                .genericSerializer(axon.serializer())
                .eventSerializer(axon.eventSerializer())
                .build();
    }
}
