package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.alert.AlertConfiguration;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.changes.Changes;
import io.discountpurchase.transactioncentre.connection.ConnectionConfiguration;
import io.discountpurchase.transactioncentre.inbox.Inbox;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.publication.PublicationConfiguration;
import io.discountpurchase.transactioncentre.reception.ReceptionConfiguration;
import io.discountpurchase.transactioncentre.reconciliation.MessageLogConfiguration;
import org.apache.rocketmq.spring.autoconfigure.RocketMQAutoConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import javax.sql.DataSource;

/** The centre: its tables, the consuming side, and the producing side where a topic is named. */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class, before = RocketMQAutoConfiguration.class)
@ConditionalOnProperty("transaction-centre.service")
@EnableConfigurationProperties(TransactionCentreProperties.class)
@Import({AlertConfiguration.class, ConnectionConfiguration.class, ReceptionConfiguration.class})
public class TransactionCentreAutoConfiguration {
    private static final String REBALANCE_INTERVAL = "rocketmq.client.rebalance.waitInterval";

    TransactionCentreAutoConfiguration(Environment environment) {
        CrashPoint.refuseInProduction(environment);
        shareQueuesPromptly();
    }

    /**
     * A consumer whose first sharing of the queues came before the broker knew it has none of them, and RocketMQ's client
     * would look again only after 20 s. It reads this once, before its first connection.
     */
    private static void shareQueuesPromptly() {
        if (System.getProperty(REBALANCE_INTERVAL) == null) {
            System.setProperty(REBALANCE_INTERVAL, "2000");
        }
    }

    @Bean
    static BeanPostProcessor h2OneWriterAtATime(Environment environment) {
        return new H2OneWriterAtATime(environment.getProperty("spring.datasource.url", ""));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ledger transactionLedger(JdbcTemplate jdbc, Clock clock, DataSource dataSource) {
        H2Durability.ensure(dataSource);
        return new Ledger(jdbc, clock);
    }

    @Bean
    Inbox transactionInbox(JdbcTemplate jdbc, Journal transactionJournal, Clock clock) {
        return new Inbox(jdbc, transactionJournal, clock);
    }

    @Bean
    Journal transactionJournal(JdbcTemplate jdbc) {
        return new Journal(jdbc);
    }

    @Bean
    Audit operatorAudit(JdbcTemplate jdbc, Clock clock) {
        return new Audit(jdbc, clock);
    }

    @Bean
    Changes changes() {
        return new Changes();
    }

    /** A service that names no topic only consumes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("transaction-centre.topic")
    @Import({PublicationConfiguration.class, MessageLogConfiguration.class})
    static class WithTopic {}

    /** The centre's scripts have lower numbers than the service's, also the ones that are younger. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FlywayConfigurationCustomizer.class)
    static class WithFlyway {
        @Bean
        FlywayConfigurationCustomizer scriptsOfTheCentreMayComeLater() {
            return flyway -> flyway.outOfOrder(true);
        }
    }
}
