package io.discountpurchase.companion.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** The table {@code operations_tally}: how often each kind of notice was sent on each day. */
@Repository
class OperationsTally {
    private final JdbcClient jdbc;

    OperationsTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(String kind, LocalDate day) {
        jdbc.sql("INSERT INTO operations_tally (kind, said_on, notices) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(kind, day)
                .update();
        jdbc.sql("UPDATE operations_tally SET notices = notices + 1 WHERE kind = ? AND said_on = ?")
                .params(kind, day)
                .update();
    }
}
