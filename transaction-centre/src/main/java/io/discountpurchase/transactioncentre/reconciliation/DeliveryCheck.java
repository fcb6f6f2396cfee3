package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/**
 * Invariant 5 on the consuming side, from the inbox and the journal. The journal is written after the effect, so a crash in
 * between leaves a message whose only entry is that of its second delivery: what is compared are messages, not entries.
 */
class DeliveryCheck implements SelfCheck {
    private final JdbcTemplate jdbc;

    DeliveryCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Check> checks() {
        long taken = number("SELECT count(*) FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'TAKEN'");
        return List.of(
                Check.equal("5 messages in the inbox = deliveries without the duplicates",
                        number("SELECT count(*) FROM transaction_inbox"), distinct("'TAKEN', 'DUPLICATE_IGNORED'")),
                Check.none("5 deliveries that were taken though they were duplicates", taken - distinct("'TAKEN'")));
    }

    /** How many messages the entries are about; another consumer of the same message counts on its own. */
    private long distinct(String names) {
        return number("""
                SELECT count(*) FROM (
                    SELECT DISTINCT subject, substring(detail FROM 1 FOR position(',' IN detail)) consumer
                    FROM transaction_journal WHERE kind = 'MESSAGE' AND name IN (%s)) messages""".formatted(names));
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
