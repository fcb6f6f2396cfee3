package io.discountpurchase.transactioncentre.alert;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Raises alerts: a row for the operator, a line for the log. */
public class Alerts {
    private static final Logger log = LoggerFactory.getLogger(Alerts.class);
    private static final int LONGEST_DETAIL = 1000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Alerts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void raise(String cause, @Nullable String businessKey, String detail) {
        jdbc.update("INSERT INTO transaction_alert (raised_at, cause, business_key, detail) VALUES (?, ?, ?, ?)",
                clock.instant().atOffset(ZoneOffset.UTC), cause, businessKey,
                detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())));
        log.warn("Alert {} for {}: {}", cause, businessKey, detail);
    }

    /** Newest first. */
    public List<Alert> page(int page, int size) {
        return jdbc.query("""
                SELECT alert_id, raised_at, cause, business_key, detail, closed_at FROM transaction_alert
                ORDER BY alert_id DESC LIMIT ? OFFSET ?""", Alerts::alert, size, (long) page * size);
    }

    public long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM transaction_alert", Long.class);
        return count == null ? 0 : count;
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Alert(row.getLong("alert_id"), row.getTimestamp("raised_at").toInstant(), row.getString("cause"),
                row.getString("business_key"), row.getString("detail"), closed == null ? null : closed.toInstant());
    }
}
