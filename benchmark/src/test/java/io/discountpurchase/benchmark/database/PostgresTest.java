package io.discountpurchase.benchmark.database;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** The recommended database: what every context does first on it, with the Flyway that it brings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTest {
    private Postgres server;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        server = new Postgres(directory.resolve("postgres"), true);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"wallet-context,wallet", "fund-trading-context,fund-trading", "companion-context,companion"})
    void takes_the_migrations_of_every_context(String module, String context) throws SQLException {
        DatabaseAddress address = server.address(context);

        var migrated = Flyway.configure()
                .dataSource(address.url(), address.user(), "")
                .locations("classpath:db/migration/transaction-centre",
                        "filesystem:../" + module + "/src/main/resources/db/migration/" + context)
                .load()
                .migrate();

        assertThat(migrated.success).isTrue();
        assertThat(migrated.migrationsExecuted).isGreaterThan(5);
    }

    @Test
    void counts_for_each_service_what_it_does() throws SQLException {
        DatabaseAddress address = server.address("busy-service");
        server.address("idle-service");
        long before = count("busy-service", Counter.LOG_BYTES);
        long syncs = count("busy-service", Counter.LOG_SYNCS);
        long commits = count("busy-service", Counter.COMMITS);
        long rows = count("busy-service", Counter.ROWS_INSERTED);
        long idle = count("idle-service", Counter.LOG_BYTES);
        long all = Objects.requireNonNull(server.counts().get(Counter.LOG_BYTES));

        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE row (number INT)");
            statement.execute("INSERT INTO row SELECT generate_series(1, 1000)");
            statement.execute("SELECT pg_stat_force_next_flush()");

            assertThat(count("busy-service", Counter.LOG_BYTES)).isGreaterThan(before + 10_000);
            assertThat(count("busy-service", Counter.LOG_SYNCS)).isGreaterThan(syncs);
            assertThat(count("busy-service", Counter.COMMITS)).isGreaterThan(commits);
            assertThat(count("busy-service", Counter.ROWS_INSERTED)).isGreaterThanOrEqualTo(rows + 1000);
        }
        assertThat(count("busy-service", Counter.LOG_BYTES)).as("also when the connection is closed")
                .isGreaterThan(before);
        assertThat(count("idle-service", Counter.LOG_BYTES)).isEqualTo(idle);
        assertThat(server.counts().get(Counter.LOG_BYTES)).isGreaterThan(all);
    }

    private long count(String service, Counter counter) throws SQLException {
        return Objects.requireNonNull(server.counts(service).get(counter));
    }

    @Test
    void tells_which_rows_and_events_each_transaction_has_written() throws SQLException {
        DatabaseAddress address = server.address("traced-service");
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE notice (number INT PRIMARY KEY)");
            statement.execute("CREATE TABLE DomainEventEntry (number INT PRIMARY KEY, payloadType VARCHAR(99))");
            server.trace("traced-service");

            connection.setAutoCommit(false);
            statement.execute("INSERT INTO DomainEventEntry VALUES (1, 'org.example.WalletEvent$Held')");
            statement.execute("INSERT INTO notice VALUES (1), (2)");
            connection.commit();
            statement.execute("UPDATE notice SET number = 3 WHERE number = 1");
            connection.commit();
        }

        assertThat(server.traced("traced-service")).containsExactly(
                new TracedCommit(List.of("domainevententry", "notice", "notice"), List.of("Held")),
                new TracedCommit(List.of("notice"), List.of()));
    }
}
