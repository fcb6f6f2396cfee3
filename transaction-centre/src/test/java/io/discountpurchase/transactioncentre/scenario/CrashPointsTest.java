package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.embeddedrocketmq.TransactionTimings;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Something fails once at each crash point of the centre, against a real broker. The sender may have been told of a failure
 * or not: the parcel arrives once if it was parcel, and never if it was not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(CrashPoint.PROPERTY)
class CrashPointsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final TransactionTimings HASTY = new TransactionTimings(Duration.ofSeconds(1),
            Duration.ofSeconds(1), 100, Duration.ofMillis(100));

    private String parcel;
    private EmbeddedRocketMq broker;
    private RunningParcelService service;

    @BeforeAll
    void start(@TempDir Path directory) {
        broker = new EmbeddedRocketMq(RocketMqSettings
                .onFreePorts(directory.resolve("rocketmq"), List.of(ParcelService.TOPIC))
                .withTimings(HASTY));
        broker.start();
        service = new RunningParcelService(directory, broker.nameServerAddress(), "transaction-centre.resend-after=2s");
    }

    @AfterAll
    void stop() {
        service.close();
        broker.close();
    }

    @BeforeEach
    void anotherParcel() {
        parcel = UUID.randomUUID().toString();
    }

    @AfterEach
    void orderNothing() {
        System.clearProperty(CrashPoint.PROPERTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE_HALF_MESSAGE", "INSIDE_LOCAL_TRANSACTION", "BEFORE_COMMIT:SendParcel"})
    void before_the_commit_nothing_is_left(String point) {
        failOnceAt(point);

        assertThat(send(parcel)).isNotNull();

        assertThat(service.stateOf(parcel)).isEmpty();
        assertThat(service.count("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?", parcel))
                .isZero();
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.arrivals(parcel)).isZero();
    }

    @Test
    void a_half_message_whose_sender_failed_is_abandoned() {
        failOnceAt("AFTER_HALF_MESSAGE");

        assertThat(send(parcel)).isNotNull();

        awaitState(parcel, TransactionState.ABANDONED);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.arrivals(parcel)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFTER_COMMIT:SendParcel", "AFTER_LOCAL_COMMIT", "AFTER_ANSWER", "BEFORE_INBOX_ROW",
            "BEFORE_COMMIT:RegisterArrival", "AFTER_COMMIT:RegisterArrival", "BEFORE_ACKNOWLEDGEMENT"})
    void after_the_commit_the_parcel_arrives_once(String point) {
        failOnceAt(point);

        send(parcel);

        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
        awaitAnswered(parcel);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.arrivals(parcel)).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_given_and_not_noted_is_given_again_and_that_may_fail_as_well() {
        failOnceAt("AFTER_ANSWER=throw*1,parcels:AFTER_RESEND");

        send(parcel);

        awaitAnswered(parcel);
        await().atMost(SOON).until(() -> service.duplicates(parcel) >= 2);
        assertThat(service.arrivals(parcel)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE_FENCE", "AFTER_FENCE"})
    void a_check_back_that_fails_at_the_fence_is_repeated(String point) {
        failOnceAt(point);

        centre().prepare(OutboundMessage.of(parcel, new ParcelSentIntegrationEvent(1, parcel, "alice")));

        awaitState(parcel, TransactionState.ABANDONED);
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        assertThat(service.arrivals(parcel)).isZero();
    }

    @Test
    void a_check_back_during_a_slow_local_transaction_does_not_abandon_what_then_commits() {
        order("parcels:INSIDE_LOCAL_TRANSACTION=sleep(4000)*1");

        assertThat(send(parcel)).isNull();

        awaitState(parcel, TransactionState.COMMITTED);
        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
    }

    private static void failOnceAt(String point) {
        order("parcels:" + point + "=throw*1");
    }

    private static void order(String faults) {
        System.setProperty(CrashPoint.PROPERTY, faults);
    }

    /** @return what the sender was told, null if it was told of success */
    private @Nullable Exception send(String parcelId) {
        try {
            service.send(parcelId);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void awaitState(String parcelId, TransactionState state) {
        await().atMost(SOON).until(() -> service.stateOf(parcelId).filter(state::equals).isPresent());
    }

    private void awaitAnswered(String parcelId) {
        await().atMost(SOON)
                .until(() -> service.count(
                        "SELECT count(*) FROM transaction_ledger WHERE business_key = ? AND answered_at IS NOT NULL",
                        parcelId) == 1);
    }

    private TransactionCentre centre() {
        return service.bean(TransactionCentre.class);
    }
}
