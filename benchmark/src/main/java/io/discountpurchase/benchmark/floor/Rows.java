package io.discountpurchase.benchmark.floor;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The rows that every service writes: events with their entries in the journal, ledger, inbox. */
final class Rows {

    private Rows() {}

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An event of an aggregate, and its entry in the journal. */
    static void event(Connection connection, FloorEvent event) throws SQLException {
        change(connection, """
                INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,
                    payload, payloadType, timeStamp)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", event.aggregate(), event.sequence(), event.type(),
                Identifier.next().toString(), metadata(event.purchase()).getBytes(UTF_8),
                event.payload().getBytes(UTF_8), event.payloadType(), now().toString());
        journal(connection, event.purchase(), "EVENT", event.name(), event.subject(), event.name() + event.payload());
    }

    private static String metadata(String purchase) {
        return """
                {"traceId":"%1$s","businessKey":"%2$s","correlationId":"%1$s"}""".formatted(UUID.randomUUID(),
                purchase);
    }

    private static void journal(Connection connection, String key, String kind, String name, String subject,
            @Nullable String detail) throws SQLException {
        change(connection, """
                INSERT INTO transaction_journal (business_key, occurred_at, kind, name, subject, detail)
                VALUES (?, ?, ?, ?, ?, ?)""", key, now(), kind, name, subject, detail);
    }

    /** What has become of a message. */
    static void step(Connection connection, FloorMessage message, String step, @Nullable String detail)
            throws SQLException {
        journal(connection, message.businessKey(), "MESSAGE", step, message.transactionId(), detail);
    }

    /** The steps of a message that is sent, and the fence against a check-back that comes first. */
    static void committed(Connection connection, FloorMessage message) throws SQLException {
        change(connection, """
                INSERT INTO transaction_ledger
                    (transaction_id, business_key, message_type, tag, state, body, decided_at)
                VALUES (?, ?, ?, ?, 'COMMITTED', ?, ?)""", message.transactionId(), message.businessKey(),
                message.type() + "/1", message.tag(), message.body().getBytes(UTF_8), now());
        step(connection, message, "HALF_MESSAGE_STORED", null);
        step(connection, message, "LOCAL_TRANSACTION_COMMITTED", null);
    }

    /** @return false if that consumer has taken the message before */
    static boolean isFirst(Connection connection, String consumer, FloorMessage message) throws SQLException {
        int inserted = change(connection, """
                INSERT INTO transaction_inbox (consumer, transaction_id, received_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", consumer, message.transactionId(), now());
        if (inserted == 1) {
            step(connection, message, "TAKEN", "consumer " + consumer + ", attempt 1");
        }
        return inserted == 1;
    }
}
