package io.discountpurchase.companion.datacentre;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The table {@code data_record}. */
@Repository
public class DataRecords {
    private static final int MOST_OF_ONE_SUBJECT = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionOperations transactions;

    DataRecords(JdbcClient jdbc, JdbcTemplate batches, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = transactions;
    }

    /** All in one transaction; each once, however often it comes. */
    public void keep(List<DataRecord> messages) {
        List<Object[]> rows = messages.stream().map(DataRecords::row).toList();
        transactions.executeWithoutResult(status -> batches.batchUpdate("""
                INSERT INTO data_record
                    (topic, tag, message_type, transaction_id, subject_id, investor_id, body, born_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", rows));
    }

    private static Object[] row(DataRecord message) {
        return new Object[]{message.topic(), message.tag(), message.type(), message.transactionId(),
                message.subjectId(), message.investorId(), message.body(), message.bornAt().atOffset(ZoneOffset.UTC)};
    }

    /** A page, what came last first. */
    List<DataRecord> find(DataSearch search, int page, int size) {
        return jdbc.sql("SELECT * FROM data_record WHERE %s ORDER BY record_id DESC LIMIT :size OFFSET :offset"
                .formatted(search.condition()))
                .params(search.values())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(DataRecords::message)
                .list();
    }

    /** The first messages about something, in the order in which they came. */
    List<DataRecord> about(String subjectId) {
        return jdbc.sql("SELECT * FROM data_record WHERE subject_id = ? ORDER BY record_id LIMIT ?")
                .params(subjectId, MOST_OF_ONE_SUBJECT)
                .query(DataRecords::message)
                .list();
    }

    long count(DataSearch search) {
        return jdbc.sql("SELECT count(*) FROM data_record WHERE " + search.condition())
                .params(search.values())
                .query(Long.class)
                .single();
    }

    /** By hour, topic and tag, the latest hour first. */
    List<DataCount> countsSince(Instant beginning) {
        return jdbc.sql("""
                SELECT date_trunc('hour', born_at) AS begun, topic, tag, count(*) AS messages FROM data_record
                WHERE born_at >= ? GROUP BY date_trunc('hour', born_at), topic, tag ORDER BY begun DESC, topic, tag""")
                .param(beginning.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DataCount(row.getTimestamp("begun").toInstant(), row.getString("topic"),
                        row.getString("tag"), row.getLong("messages")))
                .list();
    }

    private static DataRecord message(ResultSet row, int number) throws SQLException {
        return new DataRecord(row.getString("topic"), row.getString("tag"), row.getString("message_type"),
                row.getString("transaction_id"), row.getString("subject_id"), row.getString("investor_id"),
                row.getString("body"), row.getTimestamp("born_at").toInstant());
    }
}
