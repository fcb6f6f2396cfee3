package io.discountpurchase.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/** The rows that every service writes: events with their entries in the journal, ledger, inbox. */
final class Rows {

    private Rows() {}

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    /** An event of an aggregate, and its entry in the journal. */
    static void event(Connection connection, UUID purchase, String aggregate, long sequence, String type,
            String payload) throws SQLException {
        String id = UUID.randomUUID().toString();
        change(connection, """
                INSERT INTO event (event_id, aggregate_id, sequence_number, type, metadata, payload, happened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", id, aggregate, sequence, type, metadata(id, purchase),
                payload, now());
        journal(connection, purchase, type, aggregate + " #" + sequence, payload);
    }

    static void journal(Connection connection, UUID purchase, String name, String subject, String detail)
            throws SQLException {
        change(connection, """
                INSERT INTO journal (business_key, occurred_at, name, subject, detail) VALUES (?, ?, ?, ?, ?)""",
                purchase.toString(), now(), name, subject, detail);
    }

    /** The steps of a message that is sent, and the fence against a check-back that comes first. */
    static void committed(Connection connection, UUID purchase, FloorMessage message) throws SQLException {
        change(connection, """
                INSERT INTO ledger (transaction_id, business_key, message_type, state, body, decided_at)
                VALUES (?, ?, ?, 'COMMITTED', ?, ?)""", message.transactionId(), purchase.toString(), message.type(),
                message.body(), now());
        for (String step : new String[]{"HALF_MESSAGE_STORED", "LOCAL_TRANSACTION_COMMITTED", "COMMIT_SENT"}) {
            journal(connection, purchase, step, message.transactionId(), "");
        }
    }

    /** @return false if that consumer has taken the message before */
    static boolean isFirst(Connection connection, UUID purchase, String consumer, FloorMessage message)
            throws SQLException {
        int inserted = change(connection, """
                INSERT INTO inbox (consumer, transaction_id, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING""",
                consumer, message.transactionId(), now());
        if (inserted == 1) {
            journal(connection, purchase, "TAKEN", message.transactionId(), "consumer " + consumer + ", attempt 1");
        }
        return inserted == 1;
    }

    private static String metadata(String traceId, UUID purchase) {
        return """
                {"traceId":"%1$s","businessKey":"%2$s","correlationId":"%1$s"}""".formatted(traceId, purchase);
    }
}
