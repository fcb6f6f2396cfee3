package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/** Checks on request, where the service has books and serves HTTP. */
@Configuration(proxyBeanMethods = false)
public class ReconciliationConfiguration {
    @Bean
    SelfCheck ledgerCheck(JdbcTemplate jdbc) {
        return new LedgerCheck(jdbc);
    }

    @Bean
    SelfCheck deliveryCheck(JdbcTemplate jdbc) {
        return new DeliveryCheck(jdbc);
    }

    @Bean
    SelfCheck operatorWorkCheck(JdbcTemplate jdbc) {
        return new OperatorWorkCheck(jdbc);
    }

    @Bean
    @ConditionalOnBean(ServiceBooks.class)
    FiguresController figuresController(ServiceBooks books, List<SelfCheck> selfChecks) {
        return new FiguresController(books, selfChecks);
    }
}
