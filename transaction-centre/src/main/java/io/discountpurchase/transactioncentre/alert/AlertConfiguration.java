package io.discountpurchase.transactioncentre.alert;

import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.time.Clock;

/** Alerts, and who is told of them. */
@Configuration(proxyBeanMethods = false)
public class AlertConfiguration {
    @Bean
    AlertTable transactionAlertTable(JdbcTemplate jdbc, Clock clock) {
        return new AlertTable(jdbc, clock);
    }

    @Bean
    Alerts transactionAlerts(AlertTable table, Audit audit, PlatformTransactionManager transactionManager,
            ObjectProvider<AlertListener> listeners) {
        return new Alerts(table, audit, new TransactionTemplate(transactionManager),
                new Announcement(listeners::stream));
    }

    @Bean
    @ConditionalOnExpression("!environment.getProperty('transaction-centre.alert-webhook', '').isBlank()")
    AlertWebhook alertWebhook(TransactionCentreProperties properties) {
        return new AlertWebhook(properties.service(), URI.create(properties.alertWebhook()));
    }

    /** Apart, so that a service without Micrometer does without. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class Metrics {
        @Bean
        AlertMetrics alertMetrics(AlertTable table) {
            return new AlertMetrics(table);
        }
    }
}
