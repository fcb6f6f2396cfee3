package io.discountpurchase.wallet.config;

import io.discountpurchase.transactioncentre.eventhandling.BusinessKeySequence;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A wallet lives for years: it is loaded from a snapshot. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {
    private static final int EVENTS_PER_SNAPSHOT = 200;

    /** A purchase whose event cannot be handled holds up no other purchase from the same wallet. */
    @Bean
    ConfigurerModule purchasesByThemselves() {
        return BusinessKeySequence.of("payment-reactions", "top-up-reactions", "operator-alerts", "purchase-progress");
    }

    @Bean
    SnapshotTriggerDefinition walletSnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }
}
