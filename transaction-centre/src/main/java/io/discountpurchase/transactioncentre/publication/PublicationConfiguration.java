package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.TransactionCheck;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;
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
     * A producer of our own makes rocketmq-spring back off. It knows its topics before the first send, so that check-backs
     * reach a service that has just been restarted, and it has a pool for them.
     */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    TransactionMQProducer transactionProducer(TransactionCentreProperties properties,
            @Value("${rocketmq.name-server}") String nameServer, BrokerDialogue dialogue) {
        TransactionMQProducer producer = new TransactionMQProducer(properties.service(), List.of(properties.topic()));
        producer.setNamesrvAddr(nameServer);
        producer.setTransactionListener(dialogue);
        producer.setSendMsgTimeout((int) properties.prepareTimeout().toMillis());
        producer.setRetryTimesWhenSendFailed(1);
        producer.setExecutorService(new ThreadPoolExecutor(CHECK_THREADS, CHECK_THREADS, 1, TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(CHECKS_WAITING),
                Thread.ofPlatform().daemon().name("check-back-", 0).factory()));
        return producer;
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
    HalfMessages halfMessages(TransactionMQProducer producer, WireFormat wireFormat, AnswerBook answers,
            TransactionCentreProperties properties, Clock clock) {
        return new HalfMessages(producer, wireFormat, answers, properties, clock);
    }

    @Bean
    Resending resending(TransactionMQProducer producer, WireFormat wireFormat, Ledger ledger, AnswerBook answers,
            TransactionCentreProperties properties, Clock clock) {
        return new Resending(producer, wireFormat, ledger, answers, properties, clock);
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
