package io.discountpurchase.wallet.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AdmissionTest {
    private static final Duration NOT_LONG = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letTheFirstEnd() {
        end.countDown();
    }

    @Test
    void who_finds_no_place_in_time_is_not_admitted_and_nothing_is_done() throws InterruptedException {
        Admission admission = admission(1, NOT_LONG);
        CompletableFuture<Optional<String>> first = begin(admission);

        assertThat(admission.admit(() -> {
            throw new AssertionError("It was admitted");
        })).isEmpty();

        end.countDown();
        assertThat(first.join()).contains("first");
        assertThat(admission.admit(() -> "second")).contains("second");
    }

    @Test
    void who_waits_is_admitted_when_another_has_ended() throws InterruptedException {
        Admission admission = admission(1, LONG);
        CompletableFuture<Optional<String>> first = begin(admission);
        CompletableFuture<Optional<String>> second = CompletableFuture.supplyAsync(
                () -> admission.admit(() -> "second"));

        end.countDown();

        assertThat(first.join()).contains("first");
        assertThat(second.join()).contains("second");
    }

    @Test
    void as_many_are_admitted_as_there_are_places() throws InterruptedException {
        Admission admission = admission(2, NOT_LONG);
        CompletableFuture<Optional<String>> first = begin(admission);

        assertThat(admission.admit(() -> "second")).contains("second");
        assertThat(first).isNotDone();
    }

    @Test
    void who_fails_gives_the_place_back() {
        Admission admission = admission(1, NOT_LONG);

        assertThatIllegalStateException().isThrownBy(() -> admission.admit(() -> {
            throw new IllegalStateException();
        }));

        assertThat(admission.admit(() -> "next")).contains("next");
    }

    @Test
    void who_is_interrupted_in_line_is_not_admitted_and_stays_interrupted() throws InterruptedException {
        Admission admission = admission(1, LONG);
        CompletableFuture<Optional<String>> first = begin(admission);

        Thread.currentThread().interrupt();
        assertThat(admission.admit(() -> "second")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(first).isNotDone();
    }

    @Test
    void without_a_place_nobody_could_ever_be_admitted() {
        assertThatIllegalArgumentException().isThrownBy(() -> admission(0, LONG))
                .withMessageContaining("wallet.admission.at-once");
    }

    private static Admission admission(int atOnce, Duration longestWait) {
        return new Admission(new Admission.Properties(atOnce, longestWait));
    }

    /** Returns when the first is at work; it is until the end. */
    private CompletableFuture<Optional<String>> begin(Admission admission) throws InterruptedException {
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> admission.admit(() -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "first";
        }));
        begun.await();
        return first;
    }
}
