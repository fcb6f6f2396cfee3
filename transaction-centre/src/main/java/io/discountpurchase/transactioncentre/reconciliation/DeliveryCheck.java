package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/** Invariant 5 on the consuming side, from the inbox and the journal. */
class DeliveryCheck implements SelfCheck {
    private final JdbcTemplate jdbc;

    DeliveryCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Check> checks() {
        long taken = number("SELECT count(*) FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'TAKEN'");
        // another consumer of the same message counts on its own
        long messages = number("""
                SELECT count(*) FROM (
                    SELECT DISTINCT subject, substring(detail FROM 1 FOR position(',' IN detail)) consumer
                    FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'TAKEN') messages""");
        return List.of(
                Check.equal("5 messages in the inbox = messages that were taken",
                        number("SELECT count(*) FROM transaction_inbox"), messages),
                Check.none("5 deliveries that were taken though they were duplicates", taken - messages));
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
