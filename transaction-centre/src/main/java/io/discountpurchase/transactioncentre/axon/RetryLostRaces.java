package io.discountpurchase.transactioncentre.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A command that lost the race for its aggregate is handled again, on the new state. Nothing else is retried. */
class RetryLostRaces implements RetryScheduler {
    private static final int MOST_RETRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ScheduledExecutorService timer;

    RetryLostRaces(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    @Override
    public boolean scheduleRetry(CommandMessage command, RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures, Runnable dispatch) {
        if (!(lastFailure instanceof ConcurrencyException) || failures.size() > MOST_RETRIES) {
            return false;
        }
        Future<?> unused = timer.schedule(dispatch, PAUSE.toMillis() * failures.size(), TimeUnit.MILLISECONDS);
        return true;
    }
}
