package io.discountpurchase.transactioncentre.alert;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table {@code transaction_alert}: at most one open row of a cause and a business key. */
class AlertTable {
    private static final int LONGEST_KEY = 200;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AlertTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false if no such alert is open */
    boolean repeat(String cause, @Nullable String businessKey, String detail) {
        return jdbc.update("""
                UPDATE transaction_alert SET occurrences = occurrences + 1, detail = ?, last_raised_at = ?
                WHERE open_key = ?""", detail, now(), openKey(cause, businessKey)) == 1;
    }

    /** @return false if such an alert is open already; waits for one that is about to be */
    boolean open(String cause, @Nullable String businessKey, String detail) {
        OffsetDateTime now = now();
        return jdbc.update("""
                INSERT INTO transaction_alert (raised_at, last_raised_at, cause, business_key, detail, open_key)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", now, now, cause,
                ColumnText.fittingOrNull(businessKey, LONGEST_KEY), detail,
                openKey(cause, businessKey)) == 1;
    }

    /** The open alert, which nobody else can repeat or close until this transaction ends. */
    Optional<Alert> lockOpen(String cause, @Nullable String businessKey) {
        return jdbc.query("SELECT * FROM transaction_alert WHERE open_key = ? FOR UPDATE", AlertTable::alert,
                openKey(cause, businessKey)).stream().findFirst();
    }

    Optional<Alert> lock(long alertId) {
        return jdbc.query("SELECT * FROM transaction_alert WHERE alert_id = ? FOR UPDATE", AlertTable::alert, alertId)
                .stream()
                .findFirst();
    }

    void close(long alertId, OperatorRequest request) {
        jdbc.update("""
                UPDATE transaction_alert SET closed_at = ?, closed_by = ?, close_reason = ?, open_key = NULL
                WHERE alert_id = ?""", now(), request.operator(),
                ColumnText.fittingOrNull(request.reason(), OperatorRequest.LONGEST_REASON), alertId);
    }

    List<Alert> page(int page, int size) {
        return jdbc.query("SELECT * FROM transaction_alert ORDER BY alert_id DESC LIMIT ? OFFSET ?", AlertTable::alert,
                size, (long) page * size);
    }

    long count() {
        return number("SELECT count(*) FROM transaction_alert");
    }

    long countOpen(String cause) {
        return number("SELECT count(*) FROM transaction_alert WHERE closed_at IS NULL AND cause = ?", cause);
    }

    List<String> causes() {
        return jdbc.query("SELECT DISTINCT cause FROM transaction_alert",
                (row, number) -> row.getString("cause"));
    }

    private long number(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String openKey(String cause, @Nullable String businessKey) {
        return cause + ' ' + (businessKey == null ? "" : ColumnText.fitting(businessKey, LONGEST_KEY));
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Alert(row.getLong("alert_id"), row.getTimestamp("raised_at").toInstant(), row.getString("cause"),
                row.getString("business_key"), row.getString("detail"), row.getInt("occurrences"),
                row.getTimestamp("last_raised_at").toInstant(), closed == null ? null : closed.toInstant(),
                row.getString("closed_by"), row.getString("close_reason"));
    }
}
