package io.discountpurchase.transactioncentre.alert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How many alerts are open and how many this process has raised, by cause. A cause appears with its first alert; the open
 * ones are counted in the table when somebody looks.
 */
class AlertMetrics implements MeterBinder, AlertListener {
    private static final String OPEN = "transaction.centre.alerts.open";
    private static final String RAISED = "transaction.centre.alerts.raised";
    private static final String CAUSE = "cause";

    private final AlertTable table;
    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    AlertMetrics(AlertTable table) {
        this.table = table;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
        table.causes().forEach(cause -> gauge(registry, cause));
    }

    @Override
    public void raised(Alert alert) {
        registries.forEach(registry -> {
            gauge(registry, alert.cause());
            registry.counter(RAISED, CAUSE, alert.cause()).increment();
        });
    }

    private void gauge(MeterRegistry registry, String cause) {
        Gauge.builder(OPEN, table, alerts -> alerts.countOpen(cause)).tag(CAUSE, cause).register(registry);
    }
}
