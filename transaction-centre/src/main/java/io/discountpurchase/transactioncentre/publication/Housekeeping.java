package io.discountpurchase.transactioncentre.publication;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs what the centre does by the clock, on one thread; a failure is logged and the next run tries again. */
class Housekeeping implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final long SHUTDOWN_SECONDS = 2;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("transaction-centre").factory());
    private final AnswerBook answers;

    Housekeeping(AnswerBook answers, Duration answerInterval, Resending resending, Duration resendAfter) {
        this.answers = answers;
        every(answerInterval, answers::writeDown);
        every(resendAfter.dividedBy(4), resending::reconcile);
    }

    private void every(Duration interval, Runnable task) {
        Future<?> unused = clockwork.scheduleWithFixedDelay(() -> loggingFailure(task), interval.toMillis(),
                interval.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void loggingFailure(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("Housekeeping of the transaction centre failed, the next run tries again", e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        clockwork.shutdownNow();
        clockwork.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        loggingFailure(answers::writeDown);
    }
}
