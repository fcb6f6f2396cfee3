package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.alert.Alerts;
import org.axonframework.eventhandling.EventProcessor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Alerts an operator when a processor gets nowhere for some time, and closes the alert when it goes on. */
class FailingProcessors {
    static final String ALERT = "EVENT_PROCESSOR_FAILING";

    private final Processors processors;
    private final Alerts alerts;
    private final String service;
    private final Duration patience;
    private final Clock clock;
    private final Map<String, Instant> failingSince = new HashMap<>();
    private final Set<String> alerted = new HashSet<>();
    private boolean firstLook = true;

    FailingProcessors(Processors processors, Alerts alerts, String service, Duration patience, Clock clock) {
        this.processors = processors;
        this.alerts = alerts;
        this.service = service;
        this.patience = patience;
        this.clock = clock;
    }

    /** From one thread. */
    void look() {
        processors.all().forEach(this::look);
        firstLook = false;
    }

    private void look(EventProcessor processor) {
        String name = processor.getName();
        if (Processors.isFailing(processor)) {
            Instant since = failingSince.computeIfAbsent(name, unused -> clock.instant());
            if (clock.instant().isAfter(since.plus(patience)) && alerted.add(name)) {
                alerts.raise(ALERT, name, "The event handlers " + name + " have failed since " + since);
            }
        } else {
            failingSince.remove(name);
            if (alerted.remove(name) || firstLook) {
                alerts.closeOf(ALERT, name, service, "They go on");
            }
        }
    }
}
