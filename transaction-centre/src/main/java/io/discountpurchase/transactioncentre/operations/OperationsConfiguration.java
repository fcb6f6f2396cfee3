package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import io.discountpurchase.transactioncentre.eventhandling.EventHandlers;
import io.discountpurchase.transactioncentre.eventhandling.ParkedEvents;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.reception.DeadLetters;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;

/** Controllers and health of the centre. */
@Configuration(proxyBeanMethods = false)
public class OperationsConfiguration {
    @Bean
    TransactionsController transactionsController(Ledger ledger, Journal journal) {
        return new TransactionsController(ledger, journal);
    }

    @Bean
    AlertsController alertsController(Alerts alerts) {
        return new AlertsController(alerts);
    }

    @Bean
    ActionsController actionsController(Audit audit) {
        return new ActionsController(audit);
    }

    @Bean
    DeadLettersController deadLettersController(DeadLetters deadLetters) {
        return new DeadLettersController(deadLetters);
    }

    @Bean
    ParkedEventsController parkedEventsController(Optional<ParkedEvents> parkedEvents) {
        return new ParkedEventsController(parkedEvents);
    }

    @Bean
    EventHandlersController eventHandlersController(Optional<EventHandlers> handlers) {
        return new EventHandlersController(handlers);
    }

    @Bean
    DatabaseProblems databaseProblems() {
        return new DatabaseProblems();
    }

    @Bean
    ReasonProblems reasonProblems() {
        return new ReasonProblems();
    }

    /** Apart, so that a service without actuator does without. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Health {
        @Bean
        HealthIndicator ledgerHealthIndicator(Ledger ledger) {
            return new LedgerHealth(ledger);
        }

        @Bean
        HealthIndicator consumersHealthIndicator(ObjectProvider<DefaultRocketMQListenerContainer> subscriptions,
                BrokerConnection connection) {
            return new ConsumersHealth(subscriptions::stream, connection);
        }

        @Bean
        @ConditionalOnBean(TransactionMQProducer.class)
        HealthIndicator brokerHealthIndicator(TransactionMQProducer producer, BrokerConnection connection,
                TransactionCentreProperties properties) {
            return new BrokerHealth(producer, connection, properties.topic());
        }
    }
}
