package io.discountpurchase.companion.customerservice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table {@code service_case}: who may call, and about what. */
@Repository
class ServiceCases {
    record Case(String noticeId, String investorId, String kind, String subjectId, Instant openedAt) {}

    private final JdbcClient jdbc;

    ServiceCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each notice. */
    void open(UUID noticeKey, String investorId, String kind, String subjectId, Instant openedAt) {
        jdbc.sql("""
                INSERT INTO service_case (notice_key, investor_id, kind, subject_id, opened_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(noticeKey, investorId, kind, subjectId, openedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Case> page(int page, int size) {
        return jdbc.sql("SELECT * FROM service_case ORDER BY opened_at DESC, notice_key LIMIT ? OFFSET ?")
                .params(size, (long) page * size)
                .query((row, number) -> new Case(row.getString("notice_key"), row.getString("investor_id"),
                        row.getString("kind"), row.getString("subject_id"), row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM service_case").query(Long.class).single();
    }
}
