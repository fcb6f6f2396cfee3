package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.transactioncentre.alert.Alert;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.parcels.Customs;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import io.discountpurchase.transactioncentre.reception.DeadLetters;
import io.discountpurchase.transactioncentre.reception.ParkedMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A message whose command fails for a technical reason until the broker's patience ends. */
@Tag("chaos")
class RetriesUsedUpScenarioTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    /** The broker delivers a second time after 10 s. */
    private static final Duration SECOND_DELIVERY = Duration.ofSeconds(60);

    @TempDir
    private Path directory;
    private EmbeddedRocketMq broker;
    private RunningParcelService service;
    private final String parcel = UUID.randomUUID().toString();

    @BeforeEach
    void start() {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), ParcelService.TOPIC);
        service = new RunningParcelService(directory, broker.nameServerAddress(),
                "transaction-centre.max-deliveries=2");
    }

    @AfterEach
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void it_is_parked_with_one_alert_while_the_rest_flows_and_redriven_once_its_cause_is_healed() {
        service.bean(Customs.class).hold("arrival-" + parcel);
        service.send(parcel);

        String other = UUID.randomUUID().toString();
        service.send(other);
        await().atMost(SOON).until(() -> service.arrivals(other) == 1);

        await().atMost(SECOND_DELIVERY).until(() -> deadLetters().count() == 1);
        ParkedMessage parked = deadLetters().page(0, 10).getFirst();
        assertThat(parked.reason()).isEqualTo("RETRIES_USED_UP");
        assertThat(parked.cause()).contains("The customs' computer does not answer");
        assertThat(parked.businessKey()).isEqualTo(parcel);
        assertThat(parked.attempts()).isEqualTo(2);
        assertThat(alert().occurrences()).isEqualTo(1);
        assertThat(alert().closedAt()).isNull();

        assertThat(deadLetters().redrive(parked.messageId(), "operator", "perhaps")).isEqualTo(Redrive.FAILED_AGAIN);
        assertThat(alert().closedAt()).isNull();

        service.bean(Customs.class).release("arrival-" + parcel);
        assertThat(deadLetters().redrive(parked.messageId(), "operator", "healed")).isEqualTo(Redrive.DONE);
        assertThat(deadLetters().redrive(parked.messageId(), "operator", "healed")).isEqualTo(Redrive.NOT_PARKED);

        assertThat(service.arrivals(parcel)).isEqualTo(1);
        assertThat(alert().closedBy()).isEqualTo("operator");
    }

    private DeadLetters deadLetters() {
        return service.bean(DeadLetters.class);
    }

    private Alert alert() {
        assertThat(service.bean(Alerts.class).count()).isEqualTo(1);
        return service.bean(Alerts.class).page(0, 1).getFirst();
    }
}
