package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/**
 * Invariant 5 at the fence: check-back and local transaction never both win. The ledger's primary key sees to it; these
 * checks do not rely on it, so that they notice a database without the key, and code that goes around it.
 */
class LedgerCheck implements SelfCheck {
    private static final String DECIDED_TWICE = """
            SELECT count(*) FROM (SELECT transaction_id FROM transaction_ledger GROUP BY transaction_id
                HAVING count(*) > 1) twice""";
    private static final String ROLLED_BACK_AND_COMMITTED = """
            SELECT count(DISTINCT subject) FROM transaction_journal
            WHERE kind = 'MESSAGE' AND name = 'CHECKED_BACK_ROLLBACK_MESSAGE' AND EXISTS (
                SELECT 1 FROM transaction_ledger WHERE transaction_id = subject AND state = 'COMMITTED')""";

    private final JdbcTemplate jdbc;

    LedgerCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Check> checks() {
        return List.of(Check.none("5 transactions that are decided twice", number(DECIDED_TWICE)),
                Check.none("5 transactions committed though the broker was told to roll them back",
                        number(ROLLED_BACK_AND_COMMITTED)));
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
