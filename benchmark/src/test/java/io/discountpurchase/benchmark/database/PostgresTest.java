package io.discountpurchase.benchmark.database;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** The recommended database: what every context does first on it, with the Flyway that it brings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTest {
    private Postgres server;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        server = new Postgres(directory.resolve("postgres"));
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
}
