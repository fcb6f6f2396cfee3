package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.alert.Alerts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table {@code parked_message}: what could not be taken, kept with its reason until an operator deals with it. */
class ParkingLot {
    private static final int LONGEST_CAUSE = 1000;

    private final JdbcTemplate jdbc;
    private final Alerts alerts;
    private final TransactionOperations transactions;
    private final Clock clock;

    ParkingLot(JdbcTemplate jdbc, Alerts alerts, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.transactions = transactions;
        this.clock = clock;
    }

    void park(Delivery delivery, String reason, String cause) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    INSERT INTO parked_message (consumer, topic, message_type, message_version, business_key,
                        transaction_id, body, reason, cause, attempts, first_seen_at, parked_at, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED')""", delivery.consumer(), delivery.topic(),
                    delivery.type(), delivery.version(), delivery.businessKey(), delivery.transactionId(),
                    delivery.body(), reason, cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())),
                    delivery.attempt(), now(), now());
            alerts.raise("MESSAGE_PARKED", delivery.businessKey(), reason + ": " + cause);
        });
    }

    /** Newest first. */
    List<ParkedMessage> page(int page, int size) {
        return jdbc.query("SELECT * FROM parked_message ORDER BY message_id DESC LIMIT ? OFFSET ?", ParkingLot::parked,
                size, (long) page * size);
    }

    long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM parked_message", Long.class);
        return count == null ? 0 : count;
    }

    Optional<Delivery> find(long messageId) {
        return jdbc.query("SELECT * FROM parked_message WHERE message_id = ?", ParkingLot::delivery,
                messageId).stream().findFirst();
    }

    /** @return false if the message is not parked any more: one operator's redrive counts, a second one at once does not */
    boolean claim(long messageId, String operator, String reason) {
        return jdbc.update("""
                UPDATE parked_message SET state = 'REDRIVEN', redriven_at = ?, redriven_by = ?, redrive_reason = ?
                WHERE message_id = ? AND state = 'PARKED'""", now(), operator, reason, messageId) == 1;
    }

    void putBack(long messageId, String cause) {
        jdbc.update(
                "UPDATE parked_message SET state = 'PARKED', cause = ?, attempts = attempts + 1 WHERE message_id = ?",
                cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())), messageId);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ParkedMessage parked(ResultSet row, int number) throws SQLException {
        return new ParkedMessage(row.getLong("message_id"), row.getString("consumer"), row.getString("topic"),
                row.getString("message_type"), row.getString("business_key"), row.getString("reason"),
                row.getString("cause"), row.getInt("attempts"), row.getTimestamp("parked_at").toInstant(),
                row.getString("state"), row.getString("redriven_by"), row.getString("redrive_reason"));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getString("consumer"), row.getString("topic"), row.getString("message_type"),
                row.getString("message_version"), row.getString("business_key"), row.getString("transaction_id"),
                row.getBytes("body"), row.getInt("attempts"));
    }
}
