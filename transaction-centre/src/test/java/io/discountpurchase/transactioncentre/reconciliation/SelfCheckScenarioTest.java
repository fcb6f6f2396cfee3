package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.parcels.Doorbell;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import io.discountpurchase.transactioncentre.scenario.RunningParcelService;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.common.message.Message;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Three parcels were sent and have arrived, one message came twice, and all books agree; until somebody interferes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class SelfCheckScenarioTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private EmbeddedRocketMq broker;
    private RunningParcelService service;

    @BeforeAll
    void sendThreeParcelsAndOneMessageTwice(@TempDir Path directory) throws Exception {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), ParcelService.TOPIC);
        service = new RunningParcelService(directory, broker.nameServerAddress());
        for (String parcel : List.of("p1", "p2", "p3")) {
            send(parcel);
        }
        publish("ParcelSent:p1", "p1");
        await().atMost(SOON)
                .until(() -> service.count(
                        "SELECT count(*) FROM transaction_journal WHERE name = 'DUPLICATE_IGNORED'") == 1);
    }

    @BeforeEach
    void booksAgree() {
        awaitFailedChecks();
    }

    @AfterAll
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void a_message_without_a_transaction_shows() throws Exception {
        publish("ParcelSent:forged", "forged");

        awaitFailedChecks("5 messages in the topic without a committed transaction: 0, 1");
        writeLedgerRow("forged");
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', value = {
            "transaction_ledger SET state = 'ABANDONED' WHERE business_key = 'p2' | transaction_ledger SET state = 'COMMITTED' WHERE business_key = 'p2' | 5 messages in the topic without a committed transaction: 0, 1",
            "transaction_journal SET name = 'TAKEN' WHERE name = 'DUPLICATE_IGNORED' | transaction_journal SET name = 'DUPLICATE_IGNORED' WHERE entry_id = (SELECT max(entry_id) FROM transaction_journal WHERE name = 'TAKEN' AND business_key = 'p1') | 5 deliveries that were taken though they were duplicates: 0, 1",
            "DomainEventEntry SET sequenceNumber = 1 WHERE aggregateIdentifier = 'arrival-p1' | DomainEventEntry SET sequenceNumber = 0 WHERE aggregateIdentifier = 'arrival-p1' | 6 aggregates with gaps in their events: 0, 1"})
    void a_changed_row_shows(String change, String undoing, String failed) {
        update(change);
        try {
            awaitFailedChecks(failed);
        } finally {
            update(undoing);
        }
    }

    @Test
    void a_transaction_without_a_message_shows() {
        writeLedgerRow("p4");
        try {
            assertThat(failedChecks()).singleElement()
                    .asString()
                    .startsWith("5 committed transactions = those with a message in the topic: ");
        } finally {
            jdbc().update("DELETE FROM transaction_ledger WHERE business_key = 'p4'");
        }
    }

    @Test
    void a_lost_inbox_row_shows() {
        jdbc().execute("CREATE TABLE kept_inbox AS SELECT * FROM transaction_inbox");
        jdbc().update("DELETE FROM transaction_inbox WHERE transaction_id = 'ParcelSent:p2'");
        try {
            assertThat(failedChecks()).singleElement()
                    .asString()
                    .startsWith("5 messages in the inbox = messages that were taken: ");
        } finally {
            jdbc().update("DELETE FROM transaction_inbox");
            jdbc().update("INSERT INTO transaction_inbox SELECT * FROM kept_inbox");
            jdbc().execute("DROP TABLE kept_inbox");
        }
    }

    @Test
    void a_topic_that_cannot_be_read_shows() {
        MessageLog elsewhere = new MessageLog("elsewhere", "parcels-reconciliation", broker.nameServerAddress(),
                Duration.ofSeconds(10));

        assertThat(FailedChecks.of(new MessageLogCheck(elsewhere, service.bean(Ledger.class)))).singleElement()
                .asString()
                .startsWith("5 committed transactions = those with a message in the topic: ");
    }

    @Test
    void a_topic_that_is_not_read_in_time_shows() {
        MessageLog slow = new MessageLog(ParcelService.TOPIC, "parcels-reconciliation", broker.nameServerAddress(),
                Duration.ZERO);

        assertThat(FailedChecks.of(new MessageLogCheck(slow, service.bean(Ledger.class)))).singleElement()
                .asString()
                .endsWith("not read within PT0S");
    }

    @Test
    void a_processor_that_fails_shows_and_is_behind() {
        service.bean(Doorbell.class).breakOff();
        try {
            send("p5");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(failedChecks()).satisfiesExactly(
                            broken -> assertThat(broken).isEqualTo("6 event processors that stand still or fail: 0, 1"),
                            behind -> assertThat(behind)
                                    .startsWith("6 last event = last event that the slowest processor has seen: ")));
        } finally {
            service.bean(Doorbell.class).repair();
        }
    }

    @Test
    void a_processor_that_stands_still_shows() {
        EventProcessor doorbell = service.bean(EventProcessingConfiguration.class)
                .eventProcessor(Doorbell.PROCESSOR)
                .orElseThrow();
        doorbell.shutDown();
        try {
            awaitFailedChecks("6 event processors that stand still or fail: 0, 1");
        } finally {
            doorbell.start();
        }
    }

    private void writeLedgerRow(String parcel) {
        jdbc().update(
                """
                        INSERT INTO transaction_ledger (transaction_id, business_key, message_type, state, decided_at, answered_at)
                        VALUES (?, ?, 'ParcelSent/1', 'COMMITTED', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)""",
                "ParcelSent:" + parcel, parcel);
    }

    private void update(String change) {
        assertThat(jdbc().update("UPDATE " + change)).isEqualTo(1);
    }

    private JdbcTemplate jdbc() {
        return service.bean(JdbcTemplate.class);
    }

    private void send(String parcel) {
        service.send(parcel);
        await().atMost(SOON).until(() -> service.arrivals(parcel) == 1);
    }

    private void publish(String transactionId, String parcel) throws Exception {
        Message message = new Message(ParcelService.TOPIC, "ParcelSent", parcel,
                ("{\"version\":1,\"parcelId\":\"" + parcel + "\",\"to\":\"alice\"}").getBytes(StandardCharsets.UTF_8));
        message.putUserProperty(MessageHeaders.TRANSACTION_ID, transactionId);
        message.putUserProperty(MessageHeaders.VERSION, "1");
        service.bean(TransactionMQProducer.class).send(message);
    }

    private void awaitFailedChecks(String... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(failedChecks()).containsExactly(expected));
    }

    private List<String> failedChecks() {
        return FailedChecks.in(service);
    }
}
