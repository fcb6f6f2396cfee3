package io.discountpurchase.fundtrading.clock;

import java.time.Duration;

/** Tells the other contexts, in the database transaction that puts the clock ahead. */
public interface ClockPutAhead {
    void announce(Duration ahead);
}
