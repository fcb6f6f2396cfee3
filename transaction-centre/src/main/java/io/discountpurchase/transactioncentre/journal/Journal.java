package io.discountpurchase.transactioncentre.journal;

import io.discountpurchase.transactioncentre.journal.JournalEntry.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * The table {@code transaction_journal}. Entries join the transaction that runs on this thread, if one does: they are written
 * together, just before it commits.
 */
public class Journal {
    private final JdbcTemplate jdbc;

    public Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void record(JournalEntry entry) {
        record(List.of(entry));
    }

    public void record(Collection<JournalEntry> entries) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            EntriesOfTransaction.of(this).add(entries);
        } else {
            write(entries);
        }
    }

    void write(Collection<JournalEntry> entries) {
        jdbc.batchUpdate("""
                INSERT INTO transaction_journal (business_key, occurred_at, kind, name, subject, detail)
                VALUES (?, ?, ?, ?, ?, ?)""", entries, Math.max(1, entries.size()), (statement, entry) -> {
            statement.setString(1, entry.businessKey());
            statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            statement.setString(3, entry.kind().name());
            statement.setString(4, entry.name());
            statement.setString(5, entry.subject());
            statement.setString(6, entry.detail());
        });
    }

    /** Everything of a business key, in the order it happened here. */
    public List<JournalEntry> of(String businessKey) {
        return jdbc.query("""
                SELECT occurred_at, kind, name, subject, detail FROM transaction_journal
                WHERE business_key = ? ORDER BY occurred_at, entry_id""",
                (row, number) -> new JournalEntry(businessKey, row.getTimestamp("occurred_at").toInstant(),
                        Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("subject"),
                        row.getString("detail")),
                businessKey);
    }
}
