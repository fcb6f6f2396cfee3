package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import io.discountpurchase.transactioncentre.inbox.Inbox;
import io.discountpurchase.transactioncentre.journal.Journal;
import org.apache.rocketmq.spring.autoconfigure.RocketMQProperties;
import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.apache.rocketmq.spring.support.RocketMQMessageConverter;
import org.apache.rocketmq.spring.support.RocketMQMessageListenerContainerRegistrar;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The consuming side. */
@Configuration(proxyBeanMethods = false)
public class ReceptionConfiguration {
    @Bean
    MessageReader messageReader(ObjectProvider<CommandTranslator<?>> translators,
            ObjectProvider<MessageHandler<?>> handlers,
            ObjectProvider<CommandGateway> commands, Inbox inbox, PlatformTransactionManager transactionManager) {
        List<Recipient<Record>> recipients = new ArrayList<>();
        translators.forEach(translator -> recipients.add(sendingCommands(translator, commands.getObject())));
        handlers.forEach(
                handler -> recipients.add(calling(handler, inbox, new TransactionTemplate(transactionManager))));
        return new MessageReader(recipients, MessageJson.mapper());
    }

    @Bean
    ParkingLot parkingLot(JdbcTemplate jdbc, Alerts alerts, Audit audit, PlatformTransactionManager transactionManager,
            TransactionCentreProperties properties, Clock clock) {
        return new ParkingLot(jdbc, alerts, audit, new TransactionTemplate(transactionManager),
                properties.longestRedrive(), clock);
    }

    @Bean
    Redrives redrives(JdbcTemplate jdbc, Alerts alerts, Audit audit, PlatformTransactionManager transactionManager,
            TransactionCentreProperties properties, Clock clock) {
        return new Redrives(jdbc, alerts, audit, new TransactionTemplate(transactionManager),
                properties.longestRedrive(), clock);
    }

    @Bean
    MessageReception messageReception(MessageReader reader, ParkingLot parkingLot, Journal journal,
            ObjectProvider<TransactionCentre> centre, TransactionCentreProperties properties, Clock clock) {
        return new MessageReception(reader, parkingLot, journal, centre, properties, clock);
    }

    @Bean
    DeadLetters deadLetters(ParkingLot parkingLot, Redrives redrives, MessageReception reception, Audit audit) {
        return new DeadLetters(parkingLot, redrives, reception, audit);
    }

    @Bean
    RocketMQMessageListenerContainerRegistrar patientContainers(RocketMQMessageConverter converter,
            ConfigurableEnvironment environment, RocketMQProperties properties, BrokerConnection connection,
            ObjectProvider<DefaultRocketMQListenerContainer> containers) {
        return new PatientContainers(converter, environment, properties, connection, containers);
    }

    @SuppressWarnings("unchecked") // a translator is given only messages of the class that its signature names
    private static Recipient<Record> sendingCommands(CommandTranslator<?> translator, CommandGateway commands) {
        return new CommandRecipient<>(payloadType(translator, CommandTranslator.class),
                (CommandTranslator<Record>) translator, commands);
    }

    @SuppressWarnings("unchecked") // as above
    private static Recipient<Record> calling(MessageHandler<?> handler, Inbox inbox,
            TransactionOperations transactions) {
        return new HandlerRecipient<>(payloadType(handler, MessageHandler.class), (MessageHandler<Record>) handler,
                inbox,
                transactions);
    }

    @SuppressWarnings("unchecked") // checked to be a record
    private static Class<Record> payloadType(Object declared, Class<?> declaration) {
        Class<?> payload = ResolvableType.forClass(declared.getClass()).as(declaration).getGeneric(0).resolve();
        if (payload == null || !payload.isRecord()) {
            throw new IllegalStateException(declared.getClass() + " must be a class that names its message type");
        }
        return (Class<Record>) payload;
    }
}
