package io.discountpurchase.webui.contexts.fundtrading;

import java.time.Duration;
import java.time.OffsetDateTime;

/** The time that business goes by, in China, and by how much it is ahead of the machine's. */
public record BusinessTime(OffsetDateTime now, long aheadMillis) {
    public Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }
}
