package io.discountpurchase.transactioncentre.inbox;

import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import io.discountpurchase.transactioncentre.journal.JournalEntry.Kind;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The table {@code transaction_inbox}: what a consumer has had. */
public class Inbox {
    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Clock clock;

    public Inbox(JdbcTemplate jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes the row, and that the message was taken, into the transaction that runs on this thread; a second delivery at the
     * same time waits for it.
     *
     * @return false if the consumer has had this transaction before
     */
    public boolean isFirst(Receipt receipt) {
        Instant now = clock.instant();
        boolean first = jdbc.update("""
                INSERT INTO transaction_inbox (consumer, transaction_id, received_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", receipt.consumer(), receipt.transactionId(),
                now.atOffset(ZoneOffset.UTC)) == 1;
        if (first) {
            journal.record(new JournalEntry(receipt.businessKey(), now, Kind.MESSAGE, "TAKEN", receipt.transactionId(),
                    receipt.detail()));
        }
        return first;
    }
}
