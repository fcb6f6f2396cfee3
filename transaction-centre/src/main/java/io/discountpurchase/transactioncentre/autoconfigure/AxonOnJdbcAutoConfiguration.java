package io.discountpurchase.transactioncentre.autoconfigure;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;

/**
 * Holds nothing but an order: Axon 4 names Boot 3's classes, so on Boot 4 it would look for the data source before there is
 * one and fall back to memory.
 */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class}, before = {JdbcAutoConfiguration.class,
                TransactionAutoConfiguration.class, AxonAutoConfiguration.class})
public class AxonOnJdbcAutoConfiguration {}
