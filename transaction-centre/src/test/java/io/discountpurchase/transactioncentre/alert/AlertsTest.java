package io.discountpurchase.transactioncentre.alert;

import io.discountpurchase.transactioncentre.RunningCentre;
import io.discountpurchase.transactioncentre.alert.Alerts.Closing;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorAction;
import io.discountpurchase.transactioncentre.audit.ReasonRefused;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One alert of a cause and a key while it is open, and a way to close it. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertsTest {
    private static final String CAUSE = "PARCEL_LOST";

    @Parameter
    private RunningCentre.Database database;

    private RunningCentre centre;
    private Alerts alerts;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
        alerts = centre.bean(Alerts.class);
    }

    @BeforeEach
    void beginAnew() {
        centre.forget();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        centre.close();
    }

    @Test
    void raised_again_while_it_is_open_an_alert_counts() {
        alerts.raise(CAUSE, "p1", "first");
        alerts.raise(CAUSE, "p1", "second");
        alerts.raise(CAUSE, "p2", "another");
        alerts.raise(CAUSE, null, "without a key");
        alerts.raise(CAUSE, null, "without a key again");

        assertThat(alerts.page(0, 10)).extracting(Alert::detail)
                .containsExactly("without a key again", "another", "second");
        assertThat(alerts.page(0, 10)).extracting(Alert::occurrences).containsExactly(2, 1, 2);
        assertThat(alerts.count()).isEqualTo(3);
    }

    @Test
    void raised_again_after_it_was_closed_an_alert_is_new() {
        alerts.raise(CAUSE, "p1", "first");
        alerts.closeOf(CAUSE, "p1", "parcels", "found");
        alerts.raise(CAUSE, "p1", "second");

        assertThat(alerts.page(0, 10)).extracting(Alert::closedBy).containsExactly(null, "parcels");
    }

    @Test
    void raised_by_many_threads_at_once_it_is_one_alert() throws Exception {
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var raised : IntStream.range(0, many).mapToObj(i -> threads.submit(() -> {
                together.await();
                alerts.raise(CAUSE, "p1", "lost");
                return i;
            })).toList()) {
                raised.get();
            }
        }

        assertThat(alerts.page(0, 10)).extracting(Alert::occurrences).containsExactly(many);
    }

    @Test
    void an_operator_closes_it_once_and_says_why() {
        long alert = raised();

        assertThatExceptionOfType(ReasonRefused.class).isThrownBy(() -> alerts.close(alert, "operator", null))
                .withMessage("REASON_REQUIRED");
        assertThatExceptionOfType(ReasonRefused.class)
                .isThrownBy(() -> alerts.close(alert, "operator", "x".repeat(501)))
                .withMessage("REASON_TOO_LONG");
        assertThat(alerts.close(alert + 1, "operator", "found")).isEqualTo(Closing.UNKNOWN);
        assertThat(alerts.close(alert, "operator", "found")).isEqualTo(Closing.CLOSED);
        assertThat(alerts.close(alert, "second", "found too")).isEqualTo(Closing.ALREADY_CLOSED);

        Alert closed = alerts.page(0, 1).getFirst();
        assertThat(closed.closedBy()).isEqualTo("operator");
        assertThat(closed.closeReason()).isEqualTo("found");
        assertThat(centre.bean(Audit.class).of("alert-" + alert)).extracting(OperatorAction::outcome)
                .containsExactly("REASON_REQUIRED", "REASON_TOO_LONG", "CLOSED", "ALREADY_CLOSED");
        assertThat(centre.bean(Audit.class).count()).isEqualTo(5);
    }

    @Test
    void closing_what_is_not_open_or_not_healed_changes_nothing() {
        alerts.closeOf(CAUSE, "p1", "parcels", "found");
        raised();
        alerts.closeOf(CAUSE, "p1", "parcels", "found", () -> false);

        assertThat(alerts.page(0, 1).getFirst().closedAt()).isNull();
        assertThat(centre.bean(Audit.class).count()).isZero();
    }

    @Test
    void open_and_raised_alerts_are_measured_by_cause() {
        raised();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        centre.bean(AlertMetrics.class).bindTo(registry);
        alerts.raise(CAUSE, "p1", "still lost");
        alerts.raise(CAUSE, "p2", "lost as well");
        alerts.raise("DEPOT_SHUT", null, "shut");
        alerts.closeOf("DEPOT_SHUT", null, "parcels", "open");

        assertThat(open(registry, CAUSE)).isEqualTo(2);
        assertThat(open(registry, "DEPOT_SHUT")).isZero();
        assertThat(registry.get("transaction.centre.alerts.raised").tag("cause", CAUSE).counter().count()).isEqualTo(1);
    }

    @Test
    void what_rolls_back_was_never_raised() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        centre.bean(AlertMetrics.class).bindTo(registry);

        new TransactionTemplate(centre.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            raised();
            status.setRollbackOnly();
        });

        assertThat(alerts.count()).isZero();
        assertThat(registry.getMeters()).isEmpty();
    }

    private static double open(SimpleMeterRegistry registry, String cause) {
        return registry.get("transaction.centre.alerts.open").tag("cause", cause).gauge().value();
    }

    private long raised() {
        alerts.raise(CAUSE, "p1", "lost");
        return alerts.page(0, 1).getFirst().alertId();
    }
}
