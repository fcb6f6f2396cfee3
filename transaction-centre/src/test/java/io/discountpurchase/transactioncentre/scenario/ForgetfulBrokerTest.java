package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.embeddedrocketmq.TransactionTimings;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import io.discountpurchase.transactioncentre.proxy.FrameKind;
import io.discountpurchase.transactioncentre.proxy.RocketMqProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.awaitility.Awaitility.await;

/** What was committed arrives, also when the broker does not remember it: the ledger does. */
@ResourceLock(CrashPoint.PROPERTY)
class ForgetfulBrokerTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final String parcel = UUID.randomUUID().toString();

    @TempDir
    private Path directory;

    @AfterEach
    void orderNothing() {
        System.clearProperty(CrashPoint.PROPERTY);
    }

    @Test
    void a_half_message_discarded_after_its_last_check_is_sent_again() {
        var onlyOneCheck = new TransactionTimings(Duration.ofSeconds(1), Duration.ofSeconds(1), 1,
                Duration.ofMillis(100));
        try (EmbeddedRocketMq broker = broker(onlyOneCheck)) {
            commitWithoutAnswer(broker);
            await().atMost(SOON).until(() -> broker.openHalfMessages() == 0);

            try (RunningParcelService service = service(broker.nameServerAddress(), "4s")) {
                await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
                await().atMost(SOON)
                        .until(() -> service.count(
                                """
                                        SELECT count(*) FROM transaction_ledger WHERE business_key = ? AND answered_by = 'RESEND'""",
                                parcel) == 1);
            }
        }
    }

    @Test
    void what_a_broker_with_an_empty_store_has_never_heard_of_is_sent_again() throws IOException {
        try (EmbeddedRocketMq broker = broker(TransactionTimings.DEFAULT)) {
            commitWithoutAnswer(broker);
            broker.stop();
            FileSystemUtils.deleteRecursively(directory.resolve("rocketmq"));
            broker.start();

            try (RunningParcelService service = service(broker.nameServerAddress(), "4s")) {
                await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
            }
        }
    }

    /** The broker neither is told of the commit nor gets an answer when it asks. */
    private void commitWithoutAnswer(EmbeddedRocketMq broker) {
        try (RocketMqProxy network = new RocketMqProxy(broker.settings());
                RunningParcelService service = service(network.nameServerAddress(), "1d")) {
            network.lose(FrameKind.CHECK_BACK, Integer.MAX_VALUE);
            order("parcels:AFTER_LOCAL_COMMIT=throw");
            service.send(parcel);
        }
        order("");
    }

    private static void order(String faults) {
        System.setProperty(CrashPoint.PROPERTY, faults);
    }

    private EmbeddedRocketMq broker(TransactionTimings timings) {
        EmbeddedRocketMq broker = new EmbeddedRocketMq(RocketMqSettings
                .onFreePorts(directory.resolve("rocketmq"), List.of(ParcelService.TOPIC))
                .withTimings(timings));
        broker.start();
        return broker;
    }

    private RunningParcelService service(String nameServer, String resendAfter) {
        return new RunningParcelService(directory, nameServer, "transaction-centre.resend-after=" + resendAfter);
    }
}
