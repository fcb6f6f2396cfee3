package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notification.Notification.State;
import io.discountpurchase.transactioncentre.ColumnText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table {@code notification}: one row for each published notice of an investor with a webhook. */
@Repository
class Notifications {
    private static final int LONGEST_ANSWER = 200;
    private static final int MOST_INVESTORS = 500;
    private static final int MOST_AT_ONCE = 20;

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due at once. */
    void open(UUID noticeKey, String investorId, Instant now) {
        jdbc.sql("""
                INSERT INTO notification (notice_key, investor_id, state, attempts, next_at)
                VALUES (?, ?, 'PENDING', 0, ?) ON CONFLICT DO NOTHING""")
                .params(noticeKey, investorId, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<String> investorsWithDue(Instant now) {
        return jdbc.sql("""
                SELECT DISTINCT investor_id FROM notification WHERE state = 'PENDING' AND next_at <= ? LIMIT ?""")
                .params(now.atOffset(ZoneOffset.UTC), MOST_INVESTORS)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Some, those that have waited longest first. */
    List<Notification> due(String investorId, Instant now) {
        return jdbc.sql("""
                SELECT * FROM notification WHERE investor_id = ? AND state = 'PENDING' AND next_at <= ?
                ORDER BY next_at LIMIT ?""")
                .params(investorId, now.atOffset(ZoneOffset.UTC), MOST_AT_ONCE)
                .query(Notifications::notification)
                .list();
    }

    /**
     * Begins an attempt, for which the next one is already due at a time: should this process die, that one is made.
     *
     * @return false if another has begun it
     */
    boolean begin(Notification notification, Instant nextAt) {
        return jdbc.sql("""
                UPDATE notification SET attempts = attempts + 1, next_at = ?
                WHERE notice_key = ? AND attempts = ? AND state = 'PENDING'""")
                .params(nextAt.atOffset(ZoneOffset.UTC), notification.noticeKey(), notification.attempts())
                .update() == 1;
    }

    void end(UUID noticeKey, State state, String answer) {
        jdbc.sql("UPDATE notification SET state = ?, last_answer = ? WHERE notice_key = ? AND state = 'PENDING'")
                .params(state.name(), ColumnText.fitting(answer, LONGEST_ANSWER), noticeKey)
                .update();
    }

    /** A page, what was published last first. */
    List<Notification> of(String investorId, int page, int size) {
        return jdbc.sql("""
                SELECT notification.* FROM notification JOIN notice ON notice.notice_key = notification.notice_key
                WHERE notification.investor_id = ? ORDER BY notice_id DESC LIMIT ? OFFSET ?""")
                .params(investorId, size, (long) page * size)
                .query(Notifications::notification)
                .list();
    }

    long count(String investorId) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE investor_id = ?")
                .param(investorId)
                .query(Long.class)
                .single();
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(row.getObject("notice_key", UUID.class), row.getString("investor_id"),
                State.valueOf(row.getString("state")), row.getInt("attempts"), row.getTimestamp("next_at").toInstant(),
                row.getString("last_answer"));
    }
}
