package io.discountpurchase.transactioncentre.ledger;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionAlreadyDecided;
import io.discountpurchase.transactioncentre.TransactionState;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The table {@code transaction_ledger}: every write but {@link #answered} decides a transaction, once. */
public class Ledger {
    private static final String ENTRY = "transaction_id, business_key, message_type, state, decided_at, answered_at, answered_by";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Ledger(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the COMMITTED row into the transaction that runs on this thread. */
    public void committed(StoredMessage message) {
        try {
            jdbc.update("""
                    INSERT INTO transaction_ledger
                        (transaction_id, business_key, message_type, tag, state, body, decided_at)
                    VALUES (?, ?, ?, ?, 'COMMITTED', ?, ?)""", message.transactionId(), message.businessKey(),
                    versioned(message.type()), message.tag(), message.body(), now());
        } catch (DuplicateKeyException e) {
            throw new TransactionAlreadyDecided(message.transactionId(), e);
        }
    }

    /**
     * Writes the ABANDONED row unless the transaction is decided. The insert waits for a local transaction that is about to
     * commit its own row, so that both never hold.
     */
    public TransactionState abandon(MessageType type, String businessKey) {
        String transactionId = type.transactionId(businessKey);
        jdbc.update("""
                INSERT INTO transaction_ledger (transaction_id, business_key, message_type, state, decided_at)
                VALUES (?, ?, ?, 'ABANDONED', ?) ON CONFLICT DO NOTHING""", transactionId, businessKey,
                versioned(type), now());
        return stateOf(transactionId).orElseThrow();
    }

    public Optional<TransactionState> stateOf(String transactionId) {
        return jdbc.query("SELECT state FROM transaction_ledger WHERE transaction_id = ?",
                (row, number) -> TransactionState.valueOf(row.getString("state")), transactionId).stream().findFirst();
    }

    public void answered(Collection<Answer> answers) {
        jdbc.batchUpdate("""
                UPDATE transaction_ledger SET answered_at = ?, answered_by = ?
                WHERE transaction_id = ? AND answered_at IS NULL""", answers, answers.size(), (statement, answer) -> {
            statement.setObject(1, utc(answer.at()));
            statement.setString(2, answer.by().name());
            statement.setString(3, answer.transactionId());
        });
    }

    /** Committed, and the broker not told since before the given time; oldest first. */
    public List<StoredMessage> unanswered(Instant before, int limit) {
        return jdbc.query("""
                SELECT message_type, tag, business_key, body FROM transaction_ledger
                WHERE answered_at IS NULL AND decided_at < ? AND state = 'COMMITTED'
                ORDER BY decided_at LIMIT ?""", message(), utc(before), limit);
    }

    public List<StoredMessage> committedOf(String businessKey) {
        return jdbc.query("""
                SELECT message_type, tag, business_key, body FROM transaction_ledger
                WHERE business_key = ? AND state = 'COMMITTED' ORDER BY decided_at""", message(), businessKey);
    }

    /** Those of the given transactions that are committed. */
    public Set<String> committedAmong(Collection<String> transactionIds) {
        if (transactionIds.isEmpty()) {
            return Set.of();
        }
        String places = String.join(", ", Collections.nCopies(transactionIds.size(), "?"));
        return new HashSet<>(jdbc.queryForList("SELECT transaction_id FROM transaction_ledger WHERE transaction_id IN ("
                + places + ") AND state = 'COMMITTED'", String.class, transactionIds.toArray()));
    }

    /** A page of rows, newest first; of every state if none is given. */
    public List<LedgerEntry> page(@Nullable TransactionState state, int page, int size) {
        return jdbc.query("SELECT " + ENTRY + " FROM transaction_ledger WHERE state = ? OR CAST(? AS VARCHAR) IS NULL"
                + " ORDER BY decided_at DESC, transaction_id LIMIT ? OFFSET ?", Ledger::entry, name(state), name(state),
                size, (long) page * size);
    }

    public long count(@Nullable TransactionState state) {
        return number("SELECT count(*) FROM transaction_ledger WHERE state = ? OR CAST(? AS VARCHAR) IS NULL",
                name(state), name(state));
    }

    public long count(TransactionState state, String messageName) {
        return number("SELECT count(*) FROM transaction_ledger WHERE state = ? AND message_type LIKE ?", state.name(),
                messageName + "/%");
    }

    public long countUnanswered() {
        return number("SELECT count(*) FROM transaction_ledger WHERE answered_at IS NULL AND state = 'COMMITTED'");
    }

    private long number(String sql, @Nullable Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable TransactionState state) {
        return state == null ? null : state.name();
    }

    private static String versioned(MessageType type) {
        return type.name() + '/' + type.version();
    }

    private static RowMapper<StoredMessage> message() {
        return (row, number) -> {
            String versioned = row.getString("message_type");
            int slash = versioned.lastIndexOf('/');
            MessageType type = new MessageType(versioned.substring(0, slash),
                    Integer.parseInt(versioned.substring(slash + 1)));
            // rows of earlier versions have no tag: it was the type
            String tag = Objects.requireNonNullElse(row.getString("tag"), type.name());
            return new StoredMessage(type, tag, row.getString("business_key"), row.getBytes("body"));
        };
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new LedgerEntry(row.getString("transaction_id"), row.getString("business_key"),
                row.getString("message_type"), TransactionState.valueOf(row.getString("state")),
                row.getTimestamp("decided_at").toInstant(), answered == null ? null : answered.toInstant(),
                row.getString("answered_by"));
    }
}
