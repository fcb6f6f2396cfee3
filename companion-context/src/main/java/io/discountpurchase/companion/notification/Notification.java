package io.discountpurchase.companion.notification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of telling an investor's own system of a notice.
 *
 * @param attempts that have begun
 * @param nextAt when the next one is due, while it is pending
 * @param lastAnswer of the receiver, or why there was none
 */
record Notification(UUID noticeKey, String investorId, State state, int attempts, Instant nextAt,
        @Nullable String lastAnswer) {
    enum State { PENDING, DELIVERED, GIVEN_UP }
}
