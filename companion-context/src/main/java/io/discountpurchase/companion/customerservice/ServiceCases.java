package io.discountpurchase.companion.customerservice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The table {@code service_case}: who may call, and about what. */
@Repository
class ServiceCases {
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
}
