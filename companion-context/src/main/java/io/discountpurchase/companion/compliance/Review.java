package io.discountpurchase.companion.compliance;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What compliance thinks of a notice.
 *
 * @param findings the rules that it breaks; if there are none, it is approved without a person
 * @param decidedBy an operator; null while it waits, and for what broke no rule
 */
record Review(UUID noticeKey, List<Finding> findings, State state, Instant cameAt, @Nullable String decidedBy,
        @Nullable String reason, @Nullable Instant decidedAt) {
    enum State { WAITING, APPROVED, REJECTED }
}
