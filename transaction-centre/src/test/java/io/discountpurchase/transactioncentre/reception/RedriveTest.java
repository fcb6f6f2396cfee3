package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.RunningCentre;
import io.discountpurchase.transactioncentre.alert.Alert;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.audit.ReasonRefused;
import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.reception.DeadLetters.Discard;
import io.discountpurchase.transactioncentre.reception.ParkedMessage.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A parked message is processed once more: whoever presses, however often, and wherever the process dies. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedriveTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Parameter
    private RunningCentre.Database database;

    private RunningCentre centre;
    private DeadLetters deadLetters;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
        deadLetters = centre.bean(DeadLetters.class);
    }

    @BeforeEach
    void beginAnew() {
        centre.forget();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        centre.close();
    }

    @Test
    void a_redrive_has_its_effect_and_closes_the_alert() {
        long message = centre.park("p1");
        centre.bean(Alerts.class).raise(ParkingLot.ALERT, "p1", "parked");

        assertThat(redrive(message)).isEqualTo(Redrive.DONE);

        assertThat(centre.arrivals("p1")).isEqualTo(1);
        assertThat(state(message)).isEqualTo(State.REDRIVEN);
        Alert alert = centre.bean(Alerts.class).page(0, 1).getFirst();
        assertThat(alert.closedBy()).isEqualTo("operator");
        assertThat(alert.closeReason()).isEqualTo("healed");
        assertThat(outcomes(message)).containsExactly("CLAIMED", "DONE");
    }

    @Test
    void the_alert_stays_open_while_another_message_of_the_same_key_is_parked() {
        long one = centre.park("p1");
        long other = centre.park("p1");
        centre.bean(Alerts.class).raise(ParkingLot.ALERT, "p1", "parked");

        redrive(one);
        assertThat(centre.bean(Alerts.class).page(0, 1).getFirst().closedAt()).isNull();

        redrive(other);
        assertThat(centre.bean(Alerts.class).page(0, 1).getFirst().closedAt()).isNotNull();
    }

    @Test
    void a_discarded_message_never_has_its_effect_and_needs_nobody_any_more() {
        long message = centre.park("p1");
        centre.bean(Alerts.class).raise(ParkingLot.ALERT, "p1", "parked");

        assertThatExceptionOfType(ReasonRefused.class).isThrownBy(() -> deadLetters.discard(message, "operator", " "))
                .withMessage("REASON_REQUIRED");
        assertThat(deadLetters.discard(message, "operator", "never readable")).isEqualTo(Discard.DISCARDED);

        assertThat(redrive(message)).isEqualTo(Redrive.NOT_PARKED);
        assertThat(deadLetters.discard(message, "operator", "again")).isEqualTo(Discard.NOT_PARKED);
        assertThat(deadLetters.discard(99, "operator", "why not")).isEqualTo(Discard.UNKNOWN);
        assertThat(centre.arrivals("p1")).isZero();
        assertThat(state(message)).isEqualTo(State.DISCARDED);
        assertThat(centre.bean(Alerts.class).page(0, 1).getFirst().closedBy()).isEqualTo("operator");
        assertThat(outcomes(message)).containsExactly("REASON_REQUIRED", "DISCARDED", "NOT_PARKED", "NOT_PARKED");
    }

    @Test
    void a_second_redrive_does_nothing() {
        long message = centre.park("p1");
        redrive(message);

        assertThat(redrive(message)).isEqualTo(Redrive.NOT_PARKED);

        assertThat(centre.arrivals("p1")).isEqualTo(1);
        assertThat(outcomes(message)).containsExactly("CLAIMED", "DONE", "NOT_PARKED");
    }

    @Test
    void a_second_operator_is_refused_while_the_first_redrive_runs() throws Exception {
        long message = centre.park("p1");
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        centre.depot().first(parcel -> {
            running.countDown();
            waitFor(refused);
        });
        CompletableFuture<Redrive> first = CompletableFuture.supplyAsync(() -> redrive(message));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(state(message)).isEqualTo(State.REDRIVING);
        assertThat(deadLetters.redrive(message, "second", "me too")).isEqualTo(Redrive.NOT_PARKED);

        refused.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(Redrive.DONE);
        assertThat(centre.arrivals("p1")).isEqualTo(1);
    }

    @Test
    void of_two_operators_who_press_at_once_one_has_the_effect() throws Exception {
        for (int round = 0; round < 25; round++) {
            String parcel = "p" + round;
            long message = centre.park(parcel);
            CyclicBarrier together = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var presses = IntStream.range(0, 2).mapToObj(operator -> threads.submit(() -> {
                    together.await();
                    return redrive(message);
                })).toList();
                assertThat(List.of(presses.get(0).get(), presses.get(1).get())).containsExactlyInAnyOrder(Redrive.DONE,
                        Redrive.NOT_PARKED);
            }
            assertThat(centre.arrivals(parcel)).isEqualTo(1);
        }
    }

    @Test
    void what_fails_again_stays_parked_with_its_new_cause_and_can_be_redriven() {
        long message = centre.park("p1");
        centre.depot().first(parcel -> {
            throw new IllegalStateException("The depot is flooded");
        });

        assertThat(redrive(message)).isEqualTo(Redrive.FAILED_AGAIN);

        ParkedMessage parked = deadLetters.details(message).orElseThrow().message();
        assertThat(parked.state()).isEqualTo(State.PARKED);
        assertThat(parked.cause()).contains("The depot is flooded");
        assertThat(parked.attempts()).isEqualTo(17);
        assertThat(outcomes(message)).containsExactly("CLAIMED", "FAILED_AGAIN");

        centre.depot().first(parcel -> {});
        assertThat(redrive(message)).isEqualTo(Redrive.DONE);
        assertThat(centre.arrivals("p1")).isEqualTo(1);
    }

    @Test
    void a_process_that_dies_between_claim_and_effect_loses_nothing() {
        long message = centre.park("p1");
        claimAndDie(message);

        assertThat(state(message)).isEqualTo(State.REDRIVING);
        assertThat(redrive(message)).isEqualTo(Redrive.NOT_PARKED);

        centre.pass(LONGEST.plusSeconds(1));
        assertThat(state(message)).isEqualTo(State.PARKED);
        assertThat(deadLetters.page(0, 1).getFirst().state()).isEqualTo(State.PARKED);
        assertThat(redrive(message)).isEqualTo(Redrive.DONE);
        assertThat(centre.arrivals("p1")).isEqualTo(1);
    }

    @Test
    void a_process_that_dies_between_effect_and_end_does_nothing_twice() throws Exception {
        long message = centre.park("p1");
        claimAndDie(message);
        centre.bean(MessageReception.class)
                .redrive(centre.bean(ParkingLot.class).find(message).orElseThrow().delivery());

        centre.pass(LONGEST.plusSeconds(1));

        assertThat(redrive(message)).isEqualTo(Redrive.DONE);
        assertThat(state(message)).isEqualTo(State.REDRIVEN);
        assertThat(centre.arrivals("p1")).isEqualTo(1);
    }

    @Test
    void a_slow_redrive_that_fails_does_not_park_what_another_has_taken_over() {
        long message = centre.park("p1");
        Redrives redrives = centre.bean(Redrives.class);
        claimAndDie(message);
        centre.pass(LONGEST.plusSeconds(1));
        assertThat(redrives.claim(message, 2, request(message))).isTrue();

        redrives.failed(message, 1, "too late", request(message));

        assertThat(state(message)).isEqualTo(State.REDRIVING);
    }

    @Test
    void without_a_reason_or_a_message_nothing_happens_but_the_audit_knows() {
        long message = centre.park("p1");

        assertThatExceptionOfType(ReasonRefused.class).isThrownBy(() -> deadLetters.redrive(message, "operator", " "))
                .withMessage("REASON_REQUIRED");
        assertThatExceptionOfType(ReasonRefused.class).isThrownBy(() -> deadLetters.redrive(message, "operator", null))
                .withMessage("REASON_REQUIRED");
        assertThatExceptionOfType(ReasonRefused.class)
                .isThrownBy(() -> deadLetters.redrive(message, "operator", "x".repeat(501)))
                .withMessage("REASON_TOO_LONG");
        assertThat(deadLetters.redrive(4711, "operator", "healed")).isEqualTo(Redrive.UNKNOWN);

        assertThat(outcomes(message)).containsExactly("REASON_REQUIRED", "REASON_REQUIRED", "REASON_TOO_LONG");
        assertThat(outcomes(4711)).isEmpty();
        assertThat(centre.count("SELECT count(*) FROM operator_action WHERE outcome = 'UNKNOWN'")).isEqualTo(1);
        assertThat(state(message)).isEqualTo(State.PARKED);
    }

    @Test
    void a_long_body_of_any_bytes_is_shown_in_part() {
        long message = centre.park("p1", "\u0000{" + "x".repeat(10_000));

        ParkedMessageDetails details = deadLetters.details(message).orElseThrow();

        assertThat(details.body()).startsWith("\uFFFD{xxx").hasSize(ParkedMessageDetails.BODY_SHOWN);
        assertThat(details.bodyBytes()).isEqualTo(10_002);
        assertThat(details.messageVersion()).isEqualTo("1");
        assertThat(details.transactionId()).isEqualTo("ParcelSent:p1");
    }

    @Test
    void a_message_that_fits_nowhere_is_parked_all_the_same() {
        String huge = "\u0000" + "x".repeat(5_000);
        centre.bean(ParkingLot.class)
                .park(new Delivery("arrivals", "parcels", huge, huge, huge, huge, new byte[]{0, 1}, 1), "UNKNOWN_TYPE",
                        huge);

        ParkedMessage parked = deadLetters.page(0, 1).getFirst();
        assertThat(parked.businessKey()).hasSize(200).startsWith("\uFFFDx");
        assertThat(centre.bean(Alerts.class).count()).isEqualTo(1);
        assertThat(redrive(parked.messageId())).isEqualTo(Redrive.FAILED_AGAIN);
    }

    private void claimAndDie(long message) {
        assertThat(centre.bean(Redrives.class).claim(message, 1, request(message))).isTrue();
    }

    private Redrive redrive(long message) {
        return deadLetters.redrive(message, "operator", "healed");
    }

    private State state(long message) {
        return deadLetters.details(message).orElseThrow().message().state();
    }

    private List<String> outcomes(long message) {
        return deadLetters.details(message)
                .map(details -> details.actions().stream().map(action -> action.outcome()).toList())
                .orElse(List.of());
    }

    private static OperatorRequest request(long message) {
        return new OperatorRequest("operator", "REDRIVE", ParkingLot.subject(message), "healed");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
