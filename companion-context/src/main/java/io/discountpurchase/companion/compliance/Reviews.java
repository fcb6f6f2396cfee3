package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.compliance.Review.State;
import io.discountpurchase.transactioncentre.MessageJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code notice_review}. */
@Repository
class Reviews {
    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** It waits for a person if there are findings, else it is approved. */
    void open(UUID noticeKey, List<Finding> findings) {
        boolean clean = findings.isEmpty();
        jdbc.sql("""
                INSERT INTO notice_review (notice_key, findings, state, came_at, decided_at)
                VALUES (?, ?, ?, ?, ?)""")
                .params(noticeKey, MessageJson.mapper().writeValueAsString(findings),
                        (clean ? State.APPROVED : State.WAITING).name(), now())
                .param(clean ? now() : null)
                .update();
    }

    /** @return false if it does not wait any more */
    boolean decide(UUID noticeKey, State decision, String operator, String reason) {
        return jdbc.sql("""
                UPDATE notice_review SET state = ?, decided_by = ?, reason = ?, decided_at = ?
                WHERE notice_key = ? AND state = 'WAITING'""")
                .params(decision.name(), operator, reason, now(), noticeKey)
                .update() == 1;
    }

    Optional<Review> find(UUID noticeKey) {
        return jdbc.sql("SELECT * FROM notice_review WHERE notice_key = ?")
                .param(noticeKey)
                .query(Reviews::review)
                .optional();
    }

    /** Those that have waited longest come first; of those that are decided, the latest. */
    List<Review> in(State state, int page, int size) {
        String order = state == State.WAITING ? "came_at" : "decided_at DESC";
        return jdbc.sql("SELECT * FROM notice_review WHERE state = ? ORDER BY %s, notice_key LIMIT ? OFFSET ?"
                .formatted(order)).params(state.name(), size, (long) page * size).query(Reviews::review).list();
    }

    long count(State state) {
        return jdbc.sql("SELECT count(*) FROM notice_review WHERE state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        List<Finding> findings = MessageJson.mapper()
                .readValue(row.getString("findings"), new TypeReference<List<Finding>>() {});
        return new Review(row.getObject("notice_key", UUID.class), findings, State.valueOf(row.getString("state")),
                row.getTimestamp("came_at").toInstant(), row.getString("decided_by"), row.getString("reason"),
                instant(row.getTimestamp("decided_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
