package io.discountpurchase.transactioncentre.alert;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells the listeners of a new alert after its commit; a listener that fails harms nobody. */
class Announcement {
    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final Supplier<Stream<AlertListener>> listeners;

    Announcement(Supplier<Stream<AlertListener>> listeners) {
        this.listeners = listeners;
    }

    void afterCommit(Alert alert) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.get().forEach(listener -> tell(listener, alert));
            }
        });
    }

    private static void tell(AlertListener listener, Alert alert) {
        try {
            listener.raised(alert);
        } catch (RuntimeException e) {
            log.warn("{} could not be told of alert {}", listener, alert.alertId(), e);
        }
    }
}
