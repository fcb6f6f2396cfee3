package io.discountpurchase.companion.orchestration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table {@code journey_step}: how often an investor was told what, and when last. */
@Repository
class Journeys {
    record Step(String investorId, String kind, long times, Instant lastAt) {}

    private final JdbcClient jdbc;

    Journeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Steps may come in any order. */
    void go(String investorId, String kind, Instant at) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        if (!goneOn(investorId, kind, time)) {
            jdbc.sql("""
                    INSERT INTO journey_step (investor_id, kind, times, last_at) VALUES (?, ?, 0, ?)
                    ON CONFLICT DO NOTHING""").params(investorId, kind, time).update();
            goneOn(investorId, kind, time);
        }
    }

    private boolean goneOn(String investorId, String kind, OffsetDateTime time) {
        return jdbc.sql("""
                UPDATE journey_step SET times = times + 1, last_at = greatest(last_at, ?)
                WHERE investor_id = ? AND kind = ?""").params(time, investorId, kind).update() == 1;
    }

    List<Step> page(int page, int size) {
        return jdbc.sql("SELECT * FROM journey_step ORDER BY last_at DESC, investor_id, kind LIMIT ? OFFSET ?")
                .params(size, (long) page * size)
                .query((row, number) -> new Step(row.getString("investor_id"), row.getString("kind"),
                        row.getLong("times"), row.getTimestamp("last_at").toInstant()))
                .list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM journey_step").query(Long.class).single();
    }
}
