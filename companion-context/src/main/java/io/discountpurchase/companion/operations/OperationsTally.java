package io.discountpurchase.companion.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** The table {@code operations_tally}: how often each kind of notice was sent on each day. */
@Repository
class OperationsTally {
    record Said(String kind, LocalDate day, long notices) {}

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

    List<Said> page(int page, int size) {
        return jdbc.sql("SELECT * FROM operations_tally ORDER BY said_on DESC, kind LIMIT ? OFFSET ?")
                .params(size, (long) page * size)
                .query((row, number) -> new Said(row.getString("kind"), row.getObject("said_on", LocalDate.class),
                        row.getLong("notices")))
                .list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM operations_tally").query(Long.class).single();
    }
}
