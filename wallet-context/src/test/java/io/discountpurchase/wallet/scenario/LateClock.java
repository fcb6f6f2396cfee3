package io.discountpurchase.wallet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, later by as much as a test has let pass. */
final class LateClock extends Clock {
    private final Clock system = Clock.systemUTC();
    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

    void pass(Duration time) {
        passed.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody here asks this clock for another zone");
    }
}
