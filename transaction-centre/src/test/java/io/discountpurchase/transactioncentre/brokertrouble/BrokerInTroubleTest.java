package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import static io.discountpurchase.transactioncentre.brokertrouble.ParcelsBehindProxy.PREPARE_TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A broker that is there and takes nothing: who wants to publish is told within a bound, and nothing is written. What was
 * under way ends when the broker is well again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class BrokerInTroubleTest {
    private static final Duration BOUND = PREPARE_TIMEOUT.plusSeconds(10);

    private ParcelsBehindProxy parcels;
    private String running;
    private String refused;

    @BeforeAll
    void start(@TempDir Path directory) {
        parcels = new ParcelsBehindProxy(directory);
    }

    @BeforeEach
    void twoParcels() {
        running = UUID.randomUUID().toString();
        refused = UUID.randomUUID().toString();
    }

    @AfterAll
    void stop() {
        try (ParcelsBehindProxy closing = parcels) {
            closing.assertBooksAgree();
        }
    }

    @Test
    void a_broker_that_stands_still() {
        commitAfter(() -> parcels.proxy().hold());
        assertRefused();
        parcels.proxy().heal();

        assertWorksAgain();
        parcels.assertSentOnce(running);
        parcels.assertNeverSent(refused);
    }

    @Test
    void a_broker_whose_disk_is_full() {
        commitAfter(() -> disk().fill());
        assertRefused();
        disk().clear();

        assertWorksAgain();
        parcels.assertSentOnce(running);
        parcels.assertNeverSent(refused);
    }

    /** The broker has the half message when the trouble begins. */
    private void commitAfter(Runnable trouble) {
        PlatformTransactionManager database = parcels.service().bean(PlatformTransactionManager.class);
        new TransactionTemplate(database).executeWithoutResult(status -> {
            parcels.service()
                    .bean(TransactionCentre.class)
                    .publish(OutboundMessage.of(running, new ParcelSentIntegrationEvent(1, running, "alice")));
            trouble.run();
        });
    }

    private void assertRefused() {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> parcels.service().send(refused)).isInstanceOf(TransactionCentreUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BOUND);
        parcels.assertNothingBooked(refused);
    }

    /**
     * Also has the service connect again: it broke the connection off when no answer came, and the broker can ask it only
     * over a new one, which a service that has nothing to send opens with its next heartbeat, up to 30 s later.
     */
    private void assertWorksAgain() {
        String next = UUID.randomUUID().toString();
        parcels.service().send(next);
        parcels.assertSentOnce(next);
    }

    private BrokerDisk disk() {
        return BrokerDisk.of(parcels.broker());
    }
}
