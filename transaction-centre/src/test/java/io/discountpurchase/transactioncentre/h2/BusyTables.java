package io.discountpurchase.transactioncentre.h2;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Many write side by side, each transaction one row into each of some tables, and takes an old one away. Before that it writes its
 * number to a row that others wait for, in two tables, and tries to write a row that is there. There are many more tables, as in a
 * real database, so that it takes H2 a while to write them all.
 */
final class BusyTables implements AutoCloseable {
    private static final String SETTINGS = ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final int TABLES = 150;
    private static final int EACH = 25;
    private static final List<Integer> USED = IntStream.iterate(0, table -> table < TABLES, table -> table + EACH)
            .boxed()
            .toList();
    private static final int WRITERS = 12;
    private static final int ROWS = 2_000;
    private static final int SHARED = 4;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final DataSource unguarded;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    /** @param guard put around the database */
    BusyTables(Path directory, UnaryOperator<DataSource> guard) {
        unguarded = at(
                "jdbc:h2:" + ImagingFiles.SCHEME + ":" + directory.resolve("db") + SETTINGS
                        + ";DB_CLOSE_DELAY=-1;RETENTION_TIME=0");
        DataSource database = guard.apply(unguarded);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        for (int table = 0; table < TABLES; table++) {
            jdbc.execute("CREATE TABLE t%d (id BIGINT PRIMARY KEY, entry BIGINT GENERATED ALWAYS AS IDENTITY)"
                    .formatted(table));
        }
        for (String table : List.of("one", "other")) {
            jdbc.execute("CREATE TABLE %s (id BIGINT PRIMARY KEY, number BIGINT)".formatted(table));
            jdbc.update("INSERT INTO %s SELECT x, 0 FROM system_range(0, %d)".formatted(table, SHARED - 1));
        }
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> {
                while (!closing.get()) {
                    transactions.executeWithoutResult(status -> write(jdbc, numbers.incrementAndGet()));
                }
            });
        }
    }

    private static void write(JdbcTemplate jdbc, long number) {
        jdbc.update("INSERT INTO one VALUES (0, 0) ON CONFLICT DO NOTHING");
        jdbc.update("UPDATE one SET number = ? WHERE id = ?", number, number % SHARED);
        jdbc.update("UPDATE other SET number = ? WHERE id = ?", number, number % SHARED);
        USED.forEach(table -> {
            jdbc.update("INSERT INTO t%d (id) VALUES (?)".formatted(table), number);
            jdbc.update("DELETE FROM t%d WHERE id = ?".formatted(table), number - ROWS);
        });
    }

    private static DataSource at(String url) {
        return new DriverManagerDataSource(url, "sa", "");
    }

    /**
     * Which transactions are in the image in part. Rows that no transaction has committed are seen by the one that has the
     * number of the transaction that wrote them, so as many are begun as were under way.
     */
    static Set<Long> tornIn(Path image) throws SQLException {
        DataSource left = at("jdbc:h2:file:" + image.toString().replace(ImagingFiles.DATABASE, "") + SETTINGS);
        Set<Long> torn = new TreeSet<>();
        Deque<Connection> readers = new ArrayDeque<>();
        try {
            for (int reader = 0; reader < WRITERS; reader++) {
                readers.push(left.getConnection());
                readers.getFirst().setAutoCommit(false);
                torn.addAll(seenInPart(new JdbcTemplate(new SingleConnectionDataSource(readers.getFirst(), true))));
            }
        } finally {
            for (Connection reader : readers) {
                reader.close();
            }
        }
        return torn;
    }

    private static List<Long> seenInPart(JdbcTemplate reader) {
        Map<Long, Integer> tables = new HashMap<>();
        USED.forEach(table -> reader.query("SELECT id FROM t" + table, row -> {
            tables.merge(row.getLong(1), 1, Integer::sum);
        }));
        return Stream.concat(
                tables.entrySet().stream().filter(row -> row.getValue() < USED.size()).map(Map.Entry::getKey),
                reader.queryForList(
                        "SELECT one.number FROM one JOIN other ON one.id = other.id WHERE one.number <> other.number",
                        Long.class).stream())
                .toList();
    }

    @Override
    public void close() {
        closing.set(true);
        writers.close();
        new JdbcTemplate(unguarded).execute("SHUTDOWN");
    }
}
