package io.discountpurchase.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/** The departments that hear of each notice: one commit each, with the inbox. */
record FloorDesks(FloorDatabase database) {
    static final String COMPLIANCE = "companion-compliance";
    static final String ORCHESTRATION = "companion-orchestration";

    /** Publishes what it finds nothing in. */
    void review(FloorMessage written) throws SQLException {
        UUID key = UUID.fromString(written.businessKey());
        database.commit(connection -> {
            if (Rows.isFirst(connection, COMPLIANCE, written) && isClean(connection, key)) {
                change(connection, "UPDATE notice SET state = 'PUBLISHED' WHERE notice_key = ? AND state = 'WRITTEN'",
                        key);
                change(connection, """
                        INSERT INTO notice_review (notice_key, findings, state, came_at, decided_at)
                        VALUES (?, '[]', 'APPROVED', ?, ?)""", key, Rows.now(), Rows.now());
            }
        });
    }

    private static boolean isClean(Connection connection, UUID key) throws SQLException {
        try (PreparedStatement notice = connection
                .prepareStatement("SELECT template_values FROM notice WHERE notice_key = ?")) {
            notice.setObject(1, key);
            try (ResultSet row = notice.executeQuery()) {
                return row.next() && !row.getString(1).contains("guaranteed");
            }
        }
    }

    /** Counts how far an investor was accompanied. */
    void accompany(FloorMessage written) throws SQLException {
        OffsetDateTime at = Rows.utc(Instant.parse(written.text("happenedAt")));
        String investor = written.text("investorId");
        String kind = written.text("kind");
        database.commit(connection -> {
            if (Rows.isFirst(connection, ORCHESTRATION, written)) {
                change(connection, """
                        INSERT INTO journey_step (investor_id, kind, times, last_at) VALUES (?, ?, 0, ?)
                        ON CONFLICT DO NOTHING""", investor, kind, at);
                change(connection, """
                        UPDATE journey_step SET times = times + 1, last_at = greatest(last_at, ?)
                        WHERE investor_id = ? AND kind = ?""", at, investor, kind);
            }
        });
    }
}
