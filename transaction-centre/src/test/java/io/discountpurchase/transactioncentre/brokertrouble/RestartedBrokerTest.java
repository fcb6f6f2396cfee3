package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.transactioncentre.TransactionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A broker that is restarted every 20 s while parcels are sent without a pause: each parcel that was booked arrives once, no
 * other does, and none is stuck. Not part of {@code mvn verify}: {@code mvn -Pchaos -pl transaction-centre -am verify}, with
 * {@code -Dchaos.restarts} for how often.
 */
@Tag("chaos")
class RestartedBrokerTest {
    private static final int RESTARTS = Integer.getInteger("chaos.restarts", 3);
    private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(20);
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final int SENDERS = 2;

    private final Collection<String> accepted = new ConcurrentLinkedQueue<>();
    private final Collection<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean sending = new AtomicBoolean(true);
    private ParcelsBehindProxy parcels;

    @BeforeEach
    void start(@TempDir Path directory) {
        parcels = new ParcelsBehindProxy(directory);
    }

    @AfterEach
    void stop() {
        parcels.close();
    }

    @Test
    void every_parcel_that_was_booked_arrives_once() {
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(this::sendParcels);
            }
            for (int i = 0; i < RESTARTS; i++) {
                await().pollDelay(BETWEEN_RESTARTS).atMost(BETWEEN_RESTARTS.multipliedBy(2)).until(() -> true);
                parcels.broker().stop();
                parcels.broker().start();
            }
            awaitOneMoreIsAccepted();
            sending.set(false);
        }

        await().atMost(LONGEST_REST)
                .untilAsserted(() -> assertThat(accepted).allMatch(parcel -> parcels.service().arrivals(parcel) == 1));
        assertThat(accepted).allMatch(this::isBooked);
        assertThat(refused).allMatch(parcel -> parcels.service().arrivals(parcel) == (isBooked(parcel) ? 1 : 0));
        parcels.assertBooksAgree();
        await().atMost(LONGEST_REST).until(() -> parcels.broker().openHalfMessages() == 0);
    }

    private void awaitOneMoreIsAccepted() {
        int before = accepted.size();
        await().atMost(LONGEST_REST).until(() -> accepted.size() > before);
    }

    private void sendParcels() {
        while (sending.get()) {
            String parcel = UUID.randomUUID().toString();
            try {
                parcels.service().send(parcel);
                accepted.add(parcel);
            } catch (RuntimeException e) {
                refused.add(parcel);
            }
        }
    }

    private boolean isBooked(String parcel) {
        return parcels.service().stateOf(parcel).equals(Optional.of(TransactionState.COMMITTED));
    }
}
