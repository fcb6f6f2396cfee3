package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.alert.Alert;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorAction;
import io.discountpurchase.transactioncentre.audit.ReasonRefused;
import io.discountpurchase.transactioncentre.audit.Redrive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** An event handler fails; its event is tried again, parked with what follows it, and redriven. Each test has its own room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventHandlersNeverSkipTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private Museum museum;

    @BeforeAll
    void open() {
        museum = new Museum();
    }

    @AfterAll
    void close() {
        museum.close();
    }

    @Test
    void what_fails_is_parked_with_what_follows_it_and_the_rest_flows() {
        museum.visit("cellar");
        awaitCount("cellar", 1);
        museum.counts().then("cellar", EventHandlersNeverSkipTest::fail);
        museum.visit("cellar");
        museum.visit("cellar");
        museum.visit("attic");

        awaitCount("attic", 1);
        ParkedEvent parked = awaitParked("cellar");
        await().atMost(SOON).until(() -> awaitParked("cellar").waiting() == 1);
        assertThat(parked.eventType()).isEqualTo("Museum$RoomVisited");
        assertThat(parked.cause()).contains("cellar has no number");
        assertThat(museum.counted("cellar")).as("what the handler wrote before it failed is undone").isEqualTo(1);
        assertThat(alert("cellar").map(Alert::closedAt)).as("an open alert").isEmpty();
        assertThat(alert("cellar")).isPresent();

        museum.counts().repair("cellar");
        assertThat(redrive(parked)).isEqualTo(Redrive.DONE);
        assertThat(museum.counted("cellar")).isEqualTo(3);
        assertThat(alert("cellar").orElseThrow().closedBy()).isEqualTo("olga");
        assertThat(redrive(parked)).as("again").isEqualTo(Redrive.NOT_PARKED);
        assertThat(outcomes("parked-event-" + parked.number())).containsExactly("DONE", "NOT_PARKED");
        museum.visit("cellar");
        awaitCount("cellar", 4);
    }

    @Test
    void a_redrive_that_fails_changes_nothing_and_says_why() {
        museum.counts().then("tower", EventHandlersNeverSkipTest::fail);
        museum.visit("tower");
        ParkedEvent parked = awaitParked("tower");
        museum.counts().then("tower", room -> {
            throw new IllegalStateException("the stairs are shut");
        });

        assertThat(redrive(parked)).isEqualTo(Redrive.FAILED_AGAIN);

        assertThat(museum.counted("tower")).isZero();
        assertThat(awaitParked("tower").cause()).contains("the stairs are shut");
        assertThatExceptionOfType(ReasonRefused.class)
                .isThrownBy(() -> museum.bean(ParkedEvents.class).redrive(parked.number(), "olga", " "))
                .withMessage("REASON_REQUIRED");
        assertThat(museum.bean(ParkedEvents.class).redrive(99_999, "olga", "why not")).isEqualTo(Redrive.UNKNOWN);
        museum.counts().repair("tower");
        assertThat(redrive(parked)).isEqualTo(Redrive.DONE);
    }

    @Test
    void two_operators_who_press_at_once_have_one_effect() throws Exception {
        museum.counts().then("hall", EventHandlersNeverSkipTest::fail);
        museum.visit("hall");
        ParkedEvent parked = awaitParked("hall");
        museum.counts().repair("hall");

        List<Redrive> results;
        try (ExecutorService operators = Executors.newFixedThreadPool(2)) {
            Callable<Redrive> press = () -> redrive(parked);
            results = operators.invokeAll(List.of(press, press)).stream().map(Future::resultNow).toList();
        }

        assertThat(results).containsExactlyInAnyOrder(Redrive.DONE, Redrive.NOT_PARKED);
        assertThat(museum.counted("hall")).isEqualTo(1);
    }

    @Test
    void what_another_system_is_to_blame_for_is_tried_for_ever_and_alerted() {
        AtomicInteger tries = new AtomicInteger();
        museum.counts().then("garden", room -> {
            tries.incrementAndGet();
            throw new QueryTimeoutException("The database is busy");
        });
        museum.visit("garden");

        await().atMost(SOON).until(() -> tries.get() > 2);
        await().atMost(SOON).until(() -> processorAlert().map(alert -> alert.closedAt() == null).orElse(false));
        assertThat(parked("garden")).isEmpty();

        museum.counts().repair("garden");
        awaitCount("garden", 1);
        await().atMost(SOON).until(() -> processorAlert().orElseThrow().closedAt() != null);
    }

    /** Each in the same transaction as the one before: they are held up until all of them are there. */
    @Test
    void many_that_fail_together_are_parked_together() {
        CountDownLatch allThere = new CountDownLatch(1);
        museum.counts().then("gate", room -> awaitLatch(allThere));
        museum.visit("gate");
        Map<String, Long> tries = new ConcurrentHashMap<>();
        List<String> rooms = List.of("east", "south", "west", "north");
        rooms.forEach(room -> museum.counts().then(room, failing -> {
            tries.merge(failing, 1L, Long::sum);
            fail(failing);
        }));
        rooms.forEach(museum::visit);
        museum.visit("courtyard");

        allThere.countDown();

        rooms.forEach(this::awaitParked);
        awaitCount("courtyard", 1);
        rooms.forEach(room -> assertThat(museum.counted(room)).as("visits of " + room).isZero());
        assertThat(tries).as("tries: the first as often as is allowed, the others once")
                .isEqualTo(Map.of("east", 2L, "south", 1L, "west", 1L, "north", 1L));
        rooms.forEach(museum.counts()::repair);
        rooms.forEach(room -> assertThat(redrive(awaitParked(room))).isEqualTo(Redrive.DONE));
    }

    @Test
    void what_was_parked_behind_an_event_that_is_gone_needs_no_operator() {
        museum.counts().then("lift", EventHandlersNeverSkipTest::fail);
        museum.visit("lift");
        museum.visit("lift");
        await().atMost(SOON).until(() -> awaitParked("lift").waiting() == 1);
        museum.counts().repair("lift");

        museum.bean(JdbcTemplate.class)
                .update("DELETE FROM DeadLetterEntry WHERE sequenceIdentifier = 'lift' AND causeType IS NOT NULL");

        awaitCount("lift", 1);
        assertThat(museum.number("SELECT count(*) FROM DeadLetterEntry WHERE sequenceIdentifier = 'lift'")).isZero();
    }

    @Test
    void a_read_model_is_rebuilt_while_readers_see_the_old_one() throws Exception {
        museum.visit("library");
        museum.visit("library");
        awaitCount("library", 2);
        museum.bean(JdbcTemplate.class)
                .update("UPDATE visit_count SET visits = 999 WHERE room = 'library'");
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        museum.counts().then("library", room -> {
            halfWay.countDown();
            awaitLatch(seen);
        });
        long greeted = museum.bean(Museum.Guard.class).greeted.get();

        assertThat(rebuild(Museum.VisitCounts.GROUP)).isEqualTo(EventHandlers.Rebuilding.STARTED);
        awaitLatch(halfWay);
        assertThat(museum.counted("library")).isEqualTo(999);
        assertThat(group(Museum.VisitCounts.GROUP).state()).isEqualTo(EventHandlerGroup.State.REBUILDING);
        assertThat(rebuild(Museum.VisitCounts.GROUP)).isEqualTo(EventHandlers.Rebuilding.ALREADY_REBUILDING);
        museum.visit("library");
        seen.countDown();

        awaitCount("library", 3);
        await().atMost(SOON).until(() -> group(Museum.VisitCounts.GROUP).state() == EventHandlerGroup.State.RUNNING);
        assertThat(
                museum.number("SELECT count(*) FROM visit_count WHERE visits <> (SELECT count(*) FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier = room)"))
                .as("rooms with a wrong count")
                .isZero();
        assertThat(museum.bean(Museum.Guard.class).greeted.get()).as("the reaction was told the new event only")
                .isEqualTo(greeted + 1);
    }

    @Test
    void a_rebuild_that_fails_leaves_everything_as_it_was() {
        museum.visit("chapel");
        awaitCount("chapel", 1);
        museum.counts().then("chapel", EventHandlersNeverSkipTest::fail);

        assertThat(rebuild(Museum.VisitCounts.GROUP)).isEqualTo(EventHandlers.Rebuilding.STARTED);

        await().atMost(SOON).until(() -> group(Museum.VisitCounts.GROUP).state() == EventHandlerGroup.State.RUNNING);
        RebuildProgress last = group(Museum.VisitCounts.GROUP).lastRebuild();
        assertThat(last.failure()).contains("chapel has no number");
        assertThat(museum.counted("chapel")).isEqualTo(1);
        museum.counts().repair("chapel");
        museum.visit("chapel");
        awaitCount("chapel", 2);
    }

    @Test
    void a_read_model_that_is_written_with_its_events_is_rebuilt_too() {
        museum.visit("vault");
        museum.bean(JdbcTemplate.class).update("DELETE FROM register WHERE room = 'vault'");

        assertThat(rebuild(Museum.Register.GROUP)).isEqualTo(EventHandlers.Rebuilding.STARTED);

        await().atMost(SOON).until(() -> museum.number("SELECT count(*) FROM register WHERE room = 'vault'") == 1);
        assertThat(group(Museum.Register.GROUP).behind()).isZero();
        assertThat(museum.number("SELECT count(*) FROM register"))
                .isEqualTo(museum.number("SELECT count(*) FROM DomainEventEntry"));
    }

    @Test
    void only_read_models_are_rebuilt() {
        assertThat(rebuild(Museum.Guard.GROUP)).isEqualTo(EventHandlers.Rebuilding.NOT_A_PROJECTION);
        assertThat(rebuild("cloakroom")).isEqualTo(EventHandlers.Rebuilding.UNKNOWN);
        assertThatExceptionOfType(ReasonRefused.class)
                .isThrownBy(() -> museum.bean(EventHandlers.class).rebuild(Museum.VisitCounts.GROUP, "olga", null))
                .withMessage("REASON_REQUIRED");
    }

    private static void fail(String room) {
        throw new IllegalStateException(room + " has no number");
    }

    private void awaitCount(String room, long visits) {
        await().atMost(SOON).until(() -> museum.counted(room) == visits);
    }

    private ParkedEvent awaitParked(String room) {
        return await().atMost(SOON).until(() -> parked(room), Optional::isPresent).orElseThrow();
    }

    private Optional<ParkedEvent> parked(String room) {
        return museum.bean(ParkedEvents.class)
                .page(0, 100)
                .stream()
                .filter(event -> event.businessKey().equals("ticket-" + room))
                .findFirst();
    }

    private Optional<Alert> alert(String room) {
        return alerts("ticket-" + room);
    }

    private Optional<Alert> processorAlert() {
        return alerts(Museum.VisitCounts.GROUP);
    }

    private Optional<Alert> alerts(String key) {
        return museum.bean(Alerts.class)
                .page(0, 100)
                .stream()
                .filter(alert -> key.equals(alert.businessKey()))
                .findFirst();
    }

    private Redrive redrive(ParkedEvent event) {
        return museum.bean(ParkedEvents.class).redrive(event.number(), "olga", "the room is in order");
    }

    private EventHandlers.Rebuilding rebuild(String group) {
        return museum.bean(EventHandlers.class).rebuild(group, "olga", "the counts look wrong");
    }

    private EventHandlerGroup group(String name) {
        return museum.bean(EventHandlers.class)
                .groups()
                .stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> outcomes(String subject) {
        return museum.bean(Audit.class).of(subject).stream().map(OperatorAction::outcome).toList();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
