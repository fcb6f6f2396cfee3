package io.discountpurchase.sharedkernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time that acceptance, trading days, cut-offs and daily limits go by. It is the machine's, unless the operator of a
 * demonstration has put it ahead. It never runs backward: a day that is over does not begin again. What is technical
 * (deadlines, tokens, journals) goes by the machine's clock, so that putting this one ahead lets nothing run out.
 */
public final class BusinessClock {
    private final Clock machine;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public BusinessClock(Clock machine) {
        this.machine = machine;
    }

    public Instant now() {
        return machine.instant().plus(ahead.get());
    }

    /** @return by how much it is ahead of the machine's clock; never negative */
    public Duration ahead() {
        return ahead.get();
    }

    /** Changes nothing if it is as far ahead already, so that what comes twice or in the wrong order does no harm. */
    public void putAhead(Duration atLeast) {
        ahead.accumulateAndGet(atLeast, (present, wanted) -> wanted.compareTo(present) > 0 ? wanted : present);
    }
}
