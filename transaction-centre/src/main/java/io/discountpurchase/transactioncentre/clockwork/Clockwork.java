package io.discountpurchase.transactioncentre.clockwork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs tasks again and again on one thread of its own; a failure is logged and the next run tries again. */
public final class Clockwork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Clockwork.class);
    private static final long SHUTDOWN_SECONDS = 2;

    private final ScheduledExecutorService clock;

    public Clockwork(String name) {
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** The first run comes after one interval. */
    public void every(Duration interval, Runnable task) {
        Future<?> unused = clock.scheduleWithFixedDelay(() -> loggingFailure(task), interval.toMillis(),
                interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    public static void loggingFailure(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("A task failed, the next run tries again", e);
        }
    }

    /** Interrupts the task that runs and waits until it has ended, but not for long. */
    @Override
    public void close() throws InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
    }
}
