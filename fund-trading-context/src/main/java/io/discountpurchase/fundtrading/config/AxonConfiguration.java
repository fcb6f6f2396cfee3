package io.discountpurchase.fundtrading.config;

import io.discountpurchase.transactioncentre.eventhandling.BusinessKeySequence;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AxonConfiguration {
    /** An order or redemption whose event cannot be handled holds up no other of the same quota or lot. */
    @Bean
    ConfigurerModule ordersByPurchase() {
        return BusinessKeySequence.of("fund-purchase", "operator-alerts", "order-book", "fund-redemption",
                "redemption-book");
    }
}
