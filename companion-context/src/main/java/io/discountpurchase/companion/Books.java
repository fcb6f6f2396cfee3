package io.discountpurchase.companion;

import io.discountpurchase.transactioncentre.reconciliation.Check;
import io.discountpurchase.transactioncentre.reconciliation.FiguresReport;
import io.discountpurchase.transactioncentre.reconciliation.ServiceBooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;

/** Counts what was heard and what was written, each from its own table: invariant 7. */
@Repository
class Books implements ServiceBooks {
    private static final String BALANCE = """
            SELECT (SELECT count(*) FROM notice) AS notices,
                   (SELECT count(*) FROM (SELECT DISTINCT business_key, kind, tag FROM notice) AS distinct_notice)
                       AS distinctNotices,
                   (SELECT count(DISTINCT transaction_id) FROM transaction_inbox) AS messagesTaken,
                   (SELECT count(*) FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'DUPLICATE_IGNORED')
                       AS duplicatesSuppressed""";

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Balance(long notices, long distinctNotices, long messagesTaken, long duplicatesSuppressed) {}

    /** All of it in one statement, so that no message comes in between two counts. */
    @Override
    public FiguresReport report() {
        Balance balance = jdbc.sql(BALANCE).query(Balance.class).single();
        return new FiguresReport("companion", List.of(
                Check.equal("7 notices = notices of different purchase, event or tag", balance.distinctNotices(),
                        balance.notices()),
                Check.equal("7 messages taken = notices", balance.messagesTaken(), balance.notices())),
                Map.of("notices", Long.toString(balance.notices()), "duplicatesSuppressed",
                        Long.toString(balance.duplicatesSuppressed())));
    }
}
