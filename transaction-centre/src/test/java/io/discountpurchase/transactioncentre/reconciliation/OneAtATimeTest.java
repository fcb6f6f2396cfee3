package io.discountpurchase.transactioncentre.reconciliation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class OneAtATimeTest {
    private static final int ASKERS = 8;

    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final OneAtATime<Integer> readings = new OneAtATime<>(this::slowReading);
    private final ExecutorService askers = Executors.newCachedThreadPool();

    @AfterEach
    void letAllEnd() {
        mayEnd.release(ASKERS);
        askers.close();
    }

    private int slowReading() {
        int number = begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
        return number;
    }

    @Test
    void who_asks_during_a_reading_shares_the_next_with_all_others() throws Exception {
        Future<Integer> first = askers.submit(readings::read);
        await().until(() -> begun.get() == 1);
        Thread[] waiting = new Thread[ASKERS];
        Future<?>[] later = IntStream.range(0, ASKERS).mapToObj(asker -> askers.submit(() -> {
            waiting[asker] = Thread.currentThread();
            return readings.read();
        })).toArray(Future[]::new);
        await().until(() -> Stream.of(waiting)
                .allMatch(thread -> thread != null && thread.getState() == Thread.State.WAITING));

        mayEnd.release(2);

        assertThat(first.get()).isEqualTo(1);
        for (Future<?> asker : later) {
            assertThat(asker.get()).isEqualTo(2);
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void each_who_asks_after_the_other_gets_a_reading_of_his_own() {
        mayEnd.release(2);

        assertThat(readings.read()).isEqualTo(1);
        assertThat(readings.read()).isEqualTo(2);
    }

    @Test
    void a_reading_that_fails_fails_for_those_who_wait_and_not_for_the_next() {
        AtomicInteger tries = new AtomicInteger();
        OneAtATime<Integer> failsAtFirst = new OneAtATime<>(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return tries.get();
        });

        assertThatThrownBy(failsAtFirst::read).hasRootCauseMessage("the database is away");
        assertThat(failsAtFirst.read()).isEqualTo(2);
    }
}
