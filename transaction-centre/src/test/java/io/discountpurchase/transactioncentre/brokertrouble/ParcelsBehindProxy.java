package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.embeddedrocketmq.TransactionTimings;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import io.discountpurchase.transactioncentre.proxy.RocketMqProxy;
import io.discountpurchase.transactioncentre.reconciliation.FailedChecks;
import io.discountpurchase.transactioncentre.scenario.RunningParcelService;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The parcel service and a broker that soon asks about half messages, with a network between them that can be troubled. */
final class ParcelsBehindProxy implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration PREPARE_TIMEOUT = Duration.ofSeconds(2);
    private static final TransactionTimings HASTY = new TransactionTimings(Duration.ofMillis(500),
            Duration.ofMillis(500), 100, Duration.ofMillis(100));

    private final EmbeddedRocketMq broker;
    private final RocketMqProxy proxy;
    private final RunningParcelService service;

    ParcelsBehindProxy(Path directory, String... settings) {
        broker = new EmbeddedRocketMq(RocketMqSettings
                .onFreePorts(directory.resolve("rocketmq"), List.of(ParcelService.TOPIC))
                .withTimings(HASTY));
        broker.start();
        proxy = new RocketMqProxy(broker.settings());
        String[] allSettings = Arrays.copyOf(settings, settings.length + 1);
        allSettings[settings.length] = "transaction-centre.prepare-timeout=" + PREPARE_TIMEOUT;
        service = new RunningParcelService(directory, proxy.nameServerAddress(), allSettings);
    }

    RunningParcelService service() {
        return service;
    }

    RocketMqProxy proxy() {
        return proxy;
    }

    EmbeddedRocketMq broker() {
        return broker;
    }

    /** Booked and told to the broker, with its effect exactly once, and nothing left over. */
    void assertSentOnce(String parcel) {
        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
        await().atMost(SOON)
                .until(() -> service.count(
                        "SELECT count(*) FROM transaction_ledger WHERE business_key = ? AND answered_at IS NOT NULL",
                        parcel) == 1);
        assertThat(service.stateOf(parcel)).contains(TransactionState.COMMITTED);
        assertAtRest();
        assertThat(service.arrivals(parcel)).isEqualTo(1);
    }

    /** Not booked, without any effect, and nothing left over. */
    void assertNeverSent(String parcel) {
        assertNothingBooked(parcel);
        assertAtRest();
        assertNothingBooked(parcel);
        assertThat(service.arrivals(parcel)).isZero();
    }

    void assertNothingBooked(String parcel) {
        assertThat(service.stateOf(parcel)).isNotEqualTo(Optional.of(TransactionState.COMMITTED));
        assertThat(service.count("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?", parcel))
                .isZero();
    }

    /** Every half message has ended, and the books of the service agree. */
    private void assertAtRest() {
        await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);
        await().atMost(SOON).untilAsserted(() -> assertThat(FailedChecks.withoutMessages(service)).isEmpty());
    }

    /** The books of the service agree with one another and with all messages of the topic, which takes seconds to see. */
    void assertBooksAgree() {
        awaitFailedChecks();
    }

    void awaitFailedChecks(String... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(FailedChecks.in(service)).containsExactly(expected));
    }

    @Override
    public void close() {
        service.close();
        proxy.close();
        broker.close();
    }
}
