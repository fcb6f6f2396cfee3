package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.parcels.ParcelCommand.SendParcel;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A service that is started before its broker runs without, and makes up for it when the broker comes. */
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class BrokerComesLaterTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String parcel = UUID.randomUUID().toString();

    @TempDir
    private Path directory;

    private EmbeddedRocketMq broker;

    @BeforeEach
    void chooseItsPorts() {
        broker = new EmbeddedRocketMq(
                RocketMqSettings.onFreePorts(directory.resolve("rocketmq"), List.of(ParcelService.TOPIC)));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void nothing_is_begun_without_it_and_what_was_open_is_finished_when_it_comes_without_any_traffic() {
        String forgotten = UUID.randomUUID().toString();
        broker.start();
        try (RunningParcelService service = service()) {
            service.bean(TransactionCentre.class)
                    .prepare(OutboundMessage.of(parcel, new ParcelSentIntegrationEvent(1, parcel, "alice")));
            commit(service, parcel);
            commit(service, forgotten);
        }
        broker.stop();

        try (RunningParcelService service = service()) {
            String refused = UUID.randomUUID().toString();
            assertThatThrownBy(
                    () -> service.bean(CommandGateway.class).sendAndWait(new SendParcel(refused, "alice", false)))
                    .isInstanceOf(TransactionCentreUnavailable.class)
                    .hasMessageContaining("does not answer");
            assertThat(service.count("SELECT count(*) FROM DomainEventEntry")).isZero();

            broker.start();

            await().atMost(SOON).until(() -> service.arrivals(parcel) == 1 && service.arrivals(forgotten) == 1);
            await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
            assertThat(service.arrivals(refused)).isZero();
        }
    }

    /** As if the process had died between the commit of the database and the answer to the broker. */
    private static void commit(RunningParcelService service, String parcelId) {
        service.bean(JdbcTemplate.class)
                .update("""
                        INSERT INTO transaction_ledger (transaction_id, business_key, message_type, state, body, decided_at)
                        VALUES (?, ?, 'ParcelSent/1', 'COMMITTED', ?, CURRENT_TIMESTAMP)""",
                        MessageType.of(ParcelSentIntegrationEvent.class).transactionId(parcelId), parcelId,
                        "{\"version\":1,\"parcelId\":\"%s\",\"to\":\"alice\"}".formatted(parcelId).getBytes(UTF_8));
    }

    private RunningParcelService service() {
        return new RunningParcelService(directory, broker.nameServerAddress(), "transaction-centre.resend-after=4s",
                "logging.level.io.discountpurchase=info");
    }
}
