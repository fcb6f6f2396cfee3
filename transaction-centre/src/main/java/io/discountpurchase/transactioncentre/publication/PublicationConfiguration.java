package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.TransactionCheck;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import io.discountpurchase.transactioncentre.connection.BrokerClient;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.impl.producer.DefaultMQProducerImpl;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.common.ServiceState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The producing side, for services that publish. */
@Configuration(proxyBeanMethods = false)
public class PublicationConfiguration {
    private static final int CHECK_THREADS = 2;
    private static final int CHECKS_WAITING = 2000;

    @Bean
    AnswerBook answerBook(Ledger ledger, Journal journal, PlatformTransactionManager transactionManager) {
        return new AnswerBook(ledger, journal, new TransactionTemplate(transactionManager));
    }

    /**
     * A producer of our own makes rocketmq-spring back off, and has a pool for check-backs.
     *
     * @throws Exception if there is a broker, and the producer does not start all the same
     */
    @Bean(destroyMethod = "shutdown")
    TransactionMQProducer transactionProducer(TransactionCentreProperties properties,
            @Value("${rocketmq.name-server}") String nameServer, BrokerDialogue dialogue, BrokerConnection connection)
            throws Exception {
        TransactionMQProducer producer = new TransactionMQProducer(properties.service());
        producer.setNamesrvAddr(nameServer);
        producer.setTransactionListener(dialogue);
        producer.setSendMsgTimeout((int) properties.prepareTimeout().toMillis());
        producer.setRetryTimesWhenSendFailed(1);
        producer.setExecutorService(new ThreadPoolExecutor(CHECK_THREADS, CHECK_THREADS, 1, TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(CHECKS_WAITING),
                Thread.ofPlatform().daemon().name("check-back-", 0).factory()));
        try {
            connection.connect(new BrokerClient(properties.topic(), () -> start(producer, properties.topic())));
            return producer;
        } catch (Exception e) {
            producer.shutdown(); // its threads would keep a process alive that does not serve
            throw e;
        }
    }

    /**
     * It looks for its broker before the first send, so that check-backs reach a service that has just been restarted. Were
     * it told its topic before the start, a broker that goes away in that moment would make it useless for good.
     */
    private static void start(TransactionMQProducer producer, String topic) throws MQClientException {
        DefaultMQProducerImpl client = producer.getDefaultMQProducerImpl();
        if (client.getServiceState() == ServiceState.CREATE_JUST) {
            producer.start();
        }
        client.getMqClientFactory().updateTopicRouteInfoFromNameServer(topic);
    }

    @Bean
    BrokerDialogue brokerDialogue(Ledger ledger, ObjectProvider<TransactionCheck> business, AnswerBook answers,
            Journal journal, TransactionCentreProperties properties, Clock clock) {
        TransactionCheck check = business.getIfAvailable(() -> (type, businessKey) -> Verdict.UNKNOWN);
        return new BrokerDialogue(
                new CheckBack(ledger, check, properties.service(), properties.longestLocalTransaction(), clock),
                answers, journal, properties, clock);
    }

    @Bean
    WireFormat wireFormat(TransactionCentreProperties properties) {
        return new WireFormat(properties.topic(), MessageJson.mapper());
    }

    @Bean
    HalfMessages halfMessages(BrokerConnection connection, TransactionMQProducer producer, WireFormat wireFormat,
            AnswerBook answers, TransactionCentreProperties properties, Clock clock) {
        return new HalfMessages(connection, producer, wireFormat, answers, properties, clock);
    }

    @Bean
    Resending resending(BrokerConnection connection, TransactionMQProducer producer, WireFormat wireFormat,
            Ledger ledger, AnswerBook answers, TransactionCentreProperties properties, Clock clock) {
        return new Resending(connection, producer, wireFormat, ledger, answers, properties, clock);
    }

    @Bean
    Housekeeping transactionHousekeeping(AnswerBook answers, Resending resending,
            TransactionCentreProperties properties) {
        return new Housekeeping(answers, properties.answerInterval(), resending, properties.resendAfter());
    }

    @Bean
    @ConditionalOnMissingBean
    TransactionCentre transactionCentre(HalfMessages halfMessages, Resending resending, WireFormat wireFormat,
            Ledger ledger, Journal journal, TransactionCentreProperties properties, Clock clock) {
        return new RocketMqTransactionCentre(halfMessages, resending, wireFormat, ledger, journal,
                properties.service(), clock);
    }
}
