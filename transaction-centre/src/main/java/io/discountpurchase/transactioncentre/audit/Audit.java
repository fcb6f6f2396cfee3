package io.discountpurchase.transactioncentre.audit;

import io.discountpurchase.transactioncentre.ColumnText;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The table {@code operator_action}. Rows join the transaction that runs on this thread, and are never changed. */
public class Audit {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Audit(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(OperatorRequest request, Enum<?> outcome) {
        jdbc.update("""
                INSERT INTO operator_action (occurred_at, operator, action, subject, reason, outcome)
                VALUES (?, ?, ?, ?, ?, ?)""", clock.instant().atOffset(ZoneOffset.UTC),
                request.operator(), request.action(), request.subject(),
                ColumnText.fittingOrNull(request.reason(), OperatorRequest.LONGEST_REASON), outcome.name());
    }

    /**
     * Goes on only if the operator says why. To be called outside the transaction that does what is asked for, since that a
     * reason was refused is to be kept.
     *
     * @return the reason
     * @throws ReasonRefused if there is no reason, or it is too long; this is audited
     */
    public String requireReason(OperatorRequest request) {
        request.flaw().ifPresent(flaw -> {
            record(request, flaw);
            throw new ReasonRefused(flaw);
        });
        return Objects.requireNonNull(request.reason()).strip();
    }

    /** Newest first. */
    public List<OperatorAction> page(int page, int size) {
        return jdbc.query("SELECT * FROM operator_action ORDER BY action_id DESC LIMIT ? OFFSET ?", Audit::action, size,
                (long) page * size);
    }

    public long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM operator_action", Long.class);
        return count == null ? 0 : count;
    }

    /** Everything that was asked for a subject, oldest first. */
    public List<OperatorAction> of(String subject) {
        return jdbc.query("SELECT * FROM operator_action WHERE subject = ? ORDER BY action_id", Audit::action, subject);
    }

    private static OperatorAction action(ResultSet row, int number) throws SQLException {
        return new OperatorAction(row.getLong("action_id"), row.getTimestamp("occurred_at").toInstant(),
                row.getString("operator"), row.getString("action"), row.getString("subject"), row.getString("reason"),
                row.getString("outcome"));
    }
}
