package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.axon.AxonWiring;
import io.discountpurchase.transactioncentre.eventhandling.EventHandlingConfiguration;
import io.discountpurchase.transactioncentre.reconciliation.EventStoreConfiguration;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Our command bus, gateway and serializer come before Axon's, which then back off. */
@AutoConfiguration(before = {AxonAutoConfiguration.class, JdbcAutoConfiguration.class})
@Import({AxonWiring.class, EventHandlingConfiguration.class, EventStoreConfiguration.class})
public class AxonWiringAutoConfiguration {}
