package io.discountpurchase.transactioncentre.inbox;

import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.ZoneOffset;

/** The table {@code transaction_inbox}: what a consumer has had. */
public class Inbox {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Inbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the row into the transaction that runs on this thread; a second delivery at the same time waits for it.
     *
     * @return false if the consumer has had this transaction before
     */
    public boolean isFirst(String consumer, String transactionId) {
        return jdbc.update("""
                INSERT INTO transaction_inbox (consumer, transaction_id, received_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", consumer, transactionId, clock.instant().atOffset(ZoneOffset.UTC)) == 1;
    }
}
