package io.discountpurchase.webui.contexts.fundtrading;

import java.time.Duration;
import java.time.Instant;

/** The time that business goes by, and by how much it is ahead of the machine's. */
public record BusinessTime(Instant now, long aheadMillis) {
    public Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }
}
