package io.discountpurchase.transactioncentre.changes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stream of changes, where the service serves HTTP. */
@Configuration(proxyBeanMethods = false)
public class ChangesConfiguration {
    @Bean
    ChangesController changesController(Changes changes) {
        return new ChangesController(changes);
    }
}
