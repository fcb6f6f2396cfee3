package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.parcels.NoteIntegrationEvent;
import io.discountpurchase.transactioncentre.parcels.Notes;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Subscribers choose by a tag, at the broker, and several of one service can take the same type of message. */
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class TagsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private EmbeddedRocketMq broker;

    @BeforeEach
    void start() {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), ParcelService.TOPIC);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void each_department_gets_what_it_has_subscribed_to_once_also_when_it_is_sent_again() {
        try (var service = withBothDepartments()) {
            publish(service, note("usual"));
            publish(service, urgent("urgent"));

            awaitTaken(archive(service), "usual", "urgent");
            awaitTaken(urgentDesk(service), "urgent");
            service.bean(TransactionCentre.class).resend("urgent");
            await().atMost(SOON).until(() -> service.duplicates("urgent") >= 2);
            assertThat(archive(service).taken()).containsExactlyInAnyOrder("usual", "urgent");
            assertThat(urgentDesk(service).taken()).containsExactly("urgent");
            assertThat(deliveries(service, "usual")).as("the broker has filtered").containsExactly("archive");
        }
    }

    @Test
    void a_department_that_was_away_catches_up_from_where_it_was() {
        try (var service = withBothDepartments()) {
            publish(service, urgent("before"));
            awaitTaken(archive(service), "before");
            awaitTaken(urgentDesk(service), "before");
        }
        try (var service = runningWith(Notes.ARCHIVE + "=true")) {
            publish(service, urgent("meanwhile"));
            awaitTaken(archive(service), "meanwhile");
        }
        try (var service = withBothDepartments()) {
            publish(service, urgent("after"));

            awaitTaken(urgentDesk(service), "meanwhile", "after");
            awaitTaken(archive(service), "after");
            assertThat(deliveries(service, "before")).containsExactlyInAnyOrder("archive", "urgent-desk");
            assertThat(service.duplicates("before") + service.duplicates("meanwhile")).isZero();
        }
    }

    @Test
    void a_row_of_a_version_without_tags_is_sent_again_under_its_type() {
        try (var service = withBothDepartments()) {
            publish(service, note("old"));
            awaitTaken(archive(service), "old");
            service.bean(JdbcTemplate.class).update("UPDATE transaction_ledger SET tag = NULL");

            service.bean(TransactionCentre.class).resend("old");

            await().atMost(SOON).until(() -> service.duplicates("old") >= 1);
        }
    }

    private RunningParcelService withBothDepartments() {
        return runningWith(Notes.ARCHIVE + "=true", Notes.URGENT_DESK + "=true");
    }

    private RunningParcelService runningWith(String... departments) {
        return new RunningParcelService(directory, broker.nameServerAddress(), departments);
    }

    private static Notes.Department archive(RunningParcelService service) {
        return service.bean(Notes.Archive.class);
    }

    private static Notes.Department urgentDesk(RunningParcelService service) {
        return service.bean(Notes.UrgentDesk.class);
    }

    private static void awaitTaken(Notes.Department department, String... noteIds) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(department.taken()).containsExactlyInAnyOrder(noteIds));
    }

    /** Which consumers the broker has delivered a note to. */
    private static List<String> deliveries(RunningParcelService service, String noteId) {
        return service.bean(JdbcTemplate.class)
                .queryForList("SELECT consumer FROM transaction_inbox WHERE transaction_id = ?", String.class,
                        "Note:" + noteId);
    }

    private static OutboundMessage urgent(String noteId) {
        return note(noteId).tagged(Notes.URGENT);
    }

    private static OutboundMessage note(String noteId) {
        return OutboundMessage.of(noteId, new NoteIntegrationEvent(NoteIntegrationEvent.VERSION, noteId));
    }

    private static void publish(RunningParcelService service, OutboundMessage message) {
        new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> service.bean(TransactionCentre.class).publish(message));
    }
}
