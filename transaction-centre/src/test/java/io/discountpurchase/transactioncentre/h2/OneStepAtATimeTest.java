package io.discountpurchase.transactioncentre.h2;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Timeout(120)
public class OneStepAtATimeTest {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);
    private static final CountDownLatch PAUSED = new CountDownLatch(1);
    private static final CountDownLatch RESUMED = new CountDownLatch(1);

    @TempDir
    Path directory;

    /** Called by H2 in the middle of a statement. */
    @SuppressWarnings("unused")
    public static long linger() throws InterruptedException {
        BEGUN.countDown();
        GO_ON.await();
        return 1;
    }

    /** Called by H2 in the middle of another. */
    @SuppressWarnings("unused")
    public static long pause() throws InterruptedException {
        PAUSED.countDown();
        RESUMED.await();
        return 1;
    }

    @Test
    void who_commits_waits_for_the_end_of_a_statement() throws Exception {
        DataSource guarded = new OneStepAtATime(unguarded(), Duration.ofMinutes(1));
        JdbcTemplate jdbc = new JdbcTemplate(guarded);
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
        jdbc.execute("CREATE ALIAS linger FOR '" + OneStepAtATimeTest.class.getName() + ".linger'");
        try (Connection committer = guarded.getConnection(); Statement statement = committer.createStatement()) {
            committer.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO t VALUES (2)");
            Thread changing = Thread.ofPlatform().start(() -> jdbc.update("INSERT INTO t VALUES (linger())"));
            BEGUN.await();
            Thread committing = Thread.ofPlatform()
                    .start(() -> assertThatCode(committer::commit).doesNotThrowAnyException());

            await().until(() -> committing.getState() == Thread.State.TIMED_WAITING);
            GO_ON.countDown();
            changing.join();
            committing.join();
        }
        assertThat(jdbc.queryForObject("SELECT sum(id) FROM t", Long.class)).isEqualTo(3);
    }

    @Test
    void who_needs_a_row_of_another_waits_until_it_is_free() throws Exception {
        DataSource guarded = guarded();
        JdbcTemplate jdbc = new JdbcTemplate(guarded);
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, amount BIGINT)");
        jdbc.update("INSERT INTO t VALUES (1, 0)");
        try (Connection holder = guarded.getConnection();
                Statement statement = holder.createStatement();
                ExecutorService others = Executors.newFixedThreadPool(2)) {
            holder.setAutoCommit(false);
            assertThat(statement.executeQuery("SELECT * FROM t WHERE id = 1 FOR UPDATE").next()).isTrue();
            Future<Integer> waiting = others.submit(() -> jdbc.update("UPDATE t SET amount = amount + 1 WHERE id = 1"));
            Future<Integer> patient = others.submit(() -> jdbc.update("UPDATE t SET amount = amount + 1 WHERE id = 1"));
            statement.executeUpdate("UPDATE t SET amount = 10 WHERE id = 1");
            assertThat(waiting).isNotDone();
            holder.commit();

            assertThat(waiting.get() + patient.get()).isEqualTo(2);
            assertThat(jdbc.queryForObject("SELECT amount FROM t", Long.class)).isEqualTo(12);
        }
    }

    @Test
    void who_waits_too_long_is_told_and_has_changed_nothing() throws SQLException {
        DataSource guarded = guarded();
        JdbcTemplate jdbc = new JdbcTemplate(guarded);
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
        try (Connection holder = guarded.getConnection(); Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO t VALUES (1)");

            assertThatThrownBy(() -> jdbc.update("INSERT INTO t VALUES (1)"))
                    .isInstanceOf(TransientDataAccessException.class);
            holder.rollback();
        }
        assertThat(jdbc.queryForObject("SELECT count(*) FROM t", Long.class)).isZero();
    }

    @Test
    void who_is_interrupted_changes_what_it_was_about_to_change() throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(guarded());
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
        jdbc.execute("CREATE ALIAS pause FOR '" + OneStepAtATimeTest.class.getName() + ".pause'");
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<Integer> slow = others.submit(() -> jdbc.update("INSERT INTO t VALUES (pause())"));
            PAUSED.await();
            Thread.currentThread().interrupt();

            jdbc.update("INSERT INTO t VALUES (2)");

            assertThat(Thread.interrupted()).isTrue();
            RESUMED.countDown();
            assertThat(slow.get()).isOne();
        }
        assertThat(jdbc.queryForObject("SELECT sum(id) FROM t", Long.class)).isEqualTo(3);
    }

    private DataSource guarded() {
        return new OneStepAtATime(unguarded());
    }

    private DataSource unguarded() {
        return new DriverManagerDataSource("jdbc:h2:file:" + directory.resolve("one") + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
