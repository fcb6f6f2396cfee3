package io.discountpurchase.transactioncentre.h2;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Timeout(120)
class OneCommitAtATimeTest {
    private static final int IMAGES = 15;

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @BeforeAll
    static void images() {
        FilePath.register(new ImagingFiles());
    }

    @Test
    void who_is_killed_comes_back_without_half_a_transaction() throws Exception {
        try (var busy = new BusyTables(directory, OneCommitAtATime::new)) {
            for (int image = 0; image < IMAGES; image++) {
                assertThat(tornInNextImage()).isEmpty();
            }
        }
    }

    /** If this fails one day, H2 has been mended, and the guard can go. */
    @Test
    void without_the_guard_h2_comes_back_with_halves() throws Exception {
        try (var busy = new BusyTables(directory, UnaryOperator.identity())) {
            await().atMost(SOON).until(() -> !tornInNextImage().isEmpty());
        }
    }

    private List<Long> tornInNextImage() throws IOException, InterruptedException {
        return BusyTables.tornIn(ImagingFiles.imageIn(Files.createTempDirectory(directory, "image")));
    }

    @Test
    void a_statement_that_is_a_transaction_commits_or_rolls_back() throws SQLException {
        DataSource guarded = new OneCommitAtATime(
                new DriverManagerDataSource("jdbc:h2:file:" + directory.resolve("one"), "sa", ""));
        try (Connection other = guarded.getConnection();
                Connection connection = guarded.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
            statement.executeUpdate("INSERT INTO t VALUES (1)");
            assertThatThrownBy(() -> statement.executeUpdate("INSERT INTO t VALUES (2), (1)"))
                    .isInstanceOf(SQLException.class);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(other.createStatement().executeQuery("SELECT count(*) FROM t").next()).isTrue();
            assertThat(new JdbcTemplate(guarded).queryForObject("SELECT sum(id) FROM t", Long.class)).isEqualTo(1);
        }
    }
}
