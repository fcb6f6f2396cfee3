package io.discountpurchase.companion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what was heard and what was written, each from its own table. */
@Repository
class Books {
    private static final String BALANCE = """
            SELECT (SELECT count(*) FROM notice) AS notices,
                   (SELECT count(*) FROM (SELECT DISTINCT purchase_id, kind, tag FROM notice) AS distinct_notice)
                       AS distinct_notices,
                   (SELECT count(DISTINCT transaction_id) FROM transaction_inbox) AS messages_taken,
                   (SELECT count(*) FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'DUPLICATE_IGNORED')
                       AS duplicates_suppressed""";

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Balance(long notices, long distinctNotices, long messagesTaken, long duplicatesSuppressed) {}

    /** All of it in one statement, so that no message comes in between two counts. */
    Balance balance() {
        return jdbc.sql(BALANCE).query(Balance.class).single();
    }
}
