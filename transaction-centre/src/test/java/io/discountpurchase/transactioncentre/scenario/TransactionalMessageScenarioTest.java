package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionAlreadyDecided;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.parcels.ParcelCommand.SendParcel;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** One message from the aggregate of one service to the command of another, and what is left when something breaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class TransactionalMessageScenarioTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final MessageType PARCEL_SENT = MessageType.of(ParcelSentIntegrationEvent.class);

    private Path directory;
    private EmbeddedRocketMq broker;
    private RunningParcelService service;
    private String parcel;

    @BeforeAll
    void start(@TempDir Path newDirectory) {
        directory = newDirectory;
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), ParcelService.TOPIC);
        service = new RunningParcelService(directory, broker.nameServerAddress());
    }

    @BeforeEach
    void anotherParcel() {
        parcel = UUID.randomUUID().toString();
    }

    @AfterAll
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void a_committed_transaction_is_delivered_once_and_noted_as_answered() {
        service.send(parcel);

        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
        assertThat(service.stateOf(parcel)).contains(TransactionState.COMMITTED);
        await().atMost(SOON)
                .until(() -> service.count(
                        "SELECT count(*) FROM transaction_ledger WHERE business_key = ? AND answered_by = 'LOCAL'",
                        parcel) == 1);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
    }

    @Test
    void a_local_transaction_that_fails_after_its_half_message_leaves_nothing() {
        assertThatThrownBy(() -> service.bean(CommandGateway.class).sendAndWait(new SendParcel(parcel, "alice", true)))
                .hasMessageContaining("broken");

        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.stateOf(parcel)).isEmpty();
        assertThat(events()).isZero();
    }

    @Test
    void a_message_sent_again_is_taken_once() {
        service.send(parcel);
        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);

        assertThat(centre().resend(parcel)).isEqualTo(1);

        await().atMost(SOON)
                .until(() -> service.duplicates(parcel) >= 1);
        assertThat(service.arrivals(parcel)).isEqualTo(1);
    }

    @Test
    void a_commit_that_was_never_answered_is_found_by_check_back_after_a_restart_before_any_send() {
        centre().prepare(message());
        writeLedgerRow();
        service.close();

        service = new RunningParcelService(directory, broker.nameServerAddress());

        await().atMost(Duration.ofSeconds(60)).until(() -> service.arrivals(parcel) == 1);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
    }

    @Test
    void a_transaction_that_nobody_knows_is_abandoned_by_check_back_and_can_never_commit_afterwards() {
        centre().prepare(message());
        service.close();

        service = new RunningParcelService(directory, broker.nameServerAddress());

        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.stateOf(parcel).equals(Optional.of(TransactionState.ABANDONED)));
        assertThatThrownBy(() -> service.send(parcel))
                .isInstanceOf(TransactionAlreadyDecided.class);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.arrivals(parcel)).isZero();
    }

    @Test
    void the_answer_follows_the_outermost_database_transaction() {
        TransactionTemplate transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(outer -> {
            transaction.executeWithoutResult(inner -> centre().publish(message()));
            outer.setRollbackOnly();
        });

        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.stateOf(parcel)).isEmpty();
        assertThat(service.arrivals(parcel)).isZero();
    }

    @Test
    void without_a_transaction_nothing_is_published() {
        assertThatThrownBy(() -> centre().publish(message())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_broker_nothing_happens_and_the_caller_is_told() {
        broker.stop();
        try {
            assertThatThrownBy(
                    () -> service.send(parcel))
                    .isInstanceOf(TransactionCentreUnavailable.class);

            assertThat(events()).isZero();
            assertThat(service.stateOf(parcel)).isEmpty();
        } finally {
            service.close();
            broker.start();
            service = new RunningParcelService(directory, broker.nameServerAddress());
        }
    }

    private long events() {
        return service.count("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?", parcel);
    }

    private TransactionCentre centre() {
        return service.bean(TransactionCentre.class);
    }

    private OutboundMessage message() {
        return OutboundMessage.of(parcel, new ParcelSentIntegrationEvent(1, parcel, "alice"));
    }

    /** As if the process had died between the commit of the database and the answer to the broker. */
    private void writeLedgerRow() {
        service.bean(JdbcTemplate.class)
                .update("""
                        INSERT INTO transaction_ledger (transaction_id, business_key, message_type, state, body, decided_at)
                        VALUES (?, ?, 'ParcelSent/1', 'COMMITTED', ?, CURRENT_TIMESTAMP)""",
                        PARCEL_SENT.transactionId(parcel),
                        parcel,
                        new byte[0]);
    }
}
