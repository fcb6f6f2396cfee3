package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.reception.ParkedMessage.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table {@code parked_message}: what could not be taken, kept with its reason until an operator deals with it. */
class ParkingLot {
    static final String ALERT = "MESSAGE_PARKED";
    private static final int LONGEST_CAUSE = 1000;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_VERSION = 20;
    private static final int LONGEST_KEY = 200;

    private final JdbcTemplate jdbc;
    private final Alerts alerts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Duration longestRedrive;
    private final Clock clock;

    ParkingLot(JdbcTemplate jdbc, Alerts alerts, Audit audit, TransactionOperations transactions,
            Duration longestRedrive, Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.audit = audit;
        this.transactions = transactions;
        this.longestRedrive = longestRedrive;
        this.clock = clock;
    }

    /** A parked message with what its redrive needs: the delivery as it came, and the number of its last claim. */
    record Parked(Delivery delivery, int claim) {}

    /** Whatever came must fit: a message that could not even be parked would come back for ever. */
    void park(Delivery delivery, String reason, String cause) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    INSERT INTO parked_message (consumer, topic, message_type, message_version, business_key,
                        transaction_id, body, reason, cause, attempts, first_seen_at, parked_at, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED')""", delivery.consumer(), delivery.topic(),
                    ColumnText.fittingOrNull(delivery.type(), LONGEST_TYPE),
                    ColumnText.fittingOrNull(delivery.version(), LONGEST_VERSION),
                    ColumnText.fittingOrNull(delivery.businessKey(), LONGEST_KEY),
                    ColumnText.fittingOrNull(delivery.transactionId(), LONGEST_KEY), delivery.body(), reason,
                    shortened(cause), delivery.attempt(), now(), now());
            alerts.raise(ALERT, delivery.businessKey(), reason + ": " + cause);
        });
    }

    /** Newest first. */
    List<ParkedMessage> page(int page, int size) {
        return jdbc.query("SELECT * FROM parked_message ORDER BY message_id DESC LIMIT ? OFFSET ?", this::message, size,
                (long) page * size);
    }

    long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM parked_message", Long.class);
        return count == null ? 0 : count;
    }

    Optional<Parked> find(long messageId) {
        return jdbc.query("SELECT * FROM parked_message WHERE message_id = ?",
                (row, number) -> new Parked(delivery(row), row.getInt("claim")), messageId).stream().findFirst();
    }

    Optional<ParkedMessageDetails> details(long messageId) {
        return jdbc.query("SELECT * FROM parked_message WHERE message_id = ?", this::detailsOf, messageId)
                .stream()
                .findFirst();
    }

    static String subject(long messageId) {
        return "dead-letter-" + messageId;
    }

    static String shortened(String cause) {
        return ColumnText.fitting(cause, LONGEST_CAUSE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ParkedMessage message(ResultSet row, int number) throws SQLException {
        return new ParkedMessage(row.getLong("message_id"), row.getString("consumer"), row.getString("topic"),
                row.getString("message_type"), row.getString("business_key"), row.getString("reason"),
                row.getString("cause"), row.getInt("attempts"), row.getTimestamp("parked_at").toInstant(), state(row),
                row.getString("redriven_by"), row.getString("redrive_reason"));
    }

    /** A redrive that has died shows as what it is: a message that waits. */
    private State state(ResultSet row) throws SQLException {
        State written = State.valueOf(row.getString("state"));
        boolean dead = written == State.REDRIVING
                && row.getTimestamp("claimed_at").toInstant().isBefore(clock.instant().minus(longestRedrive));
        return dead ? State.PARKED : written;
    }

    private ParkedMessageDetails detailsOf(ResultSet row, int number) throws SQLException {
        byte[] body = row.getBytes("body");
        return new ParkedMessageDetails(message(row, number), row.getString("message_version"),
                row.getString("transaction_id"), row.getTimestamp("first_seen_at").toInstant(),
                ParkedMessageDetails.text(body), body.length, audit.of(subject(row.getLong("message_id"))));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(row.getString("consumer"), row.getString("topic"), row.getString("message_type"),
                row.getString("message_version"), row.getString("business_key"), row.getString("transaction_id"),
                row.getBytes("body"), row.getInt("attempts"));
    }
}
