package io.discountpurchase.companion.orchestration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The table {@code journey_step}: how often an investor was told what, and when last. */
@Repository
class Journeys {
    private final JdbcClient jdbc;

    Journeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Steps may come in any order. */
    void go(String investorId, String kind, Instant at) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO journey_step (investor_id, kind, times, last_at) VALUES (?, ?, 0, ?)
                ON CONFLICT DO NOTHING""")
                .params(investorId, kind, time)
                .update();
        jdbc.sql("""
                UPDATE journey_step SET times = times + 1, last_at = greatest(last_at, ?)
                WHERE investor_id = ? AND kind = ?""").params(time, investorId, kind).update();
    }
}
