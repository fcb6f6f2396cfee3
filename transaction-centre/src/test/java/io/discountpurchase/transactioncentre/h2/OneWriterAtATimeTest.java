package io.discountpurchase.transactioncentre.h2;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
public class OneWriterAtATimeTest {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);
    private static final CountDownLatch PAUSED = new CountDownLatch(1);
    private static final CountDownLatch RESUMED = new CountDownLatch(1);
    private static final CountDownLatch HELD = new CountDownLatch(1);
    private static final CountDownLatch LET_GO = new CountDownLatch(1);

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

    /** And of a third. */
    @SuppressWarnings("unused")
    public static long hold() throws InterruptedException {
        HELD.countDown();
        LET_GO.await();
        return 10;
    }

    @Test
    void who_writes_or_commits_waits_for_the_end_of_a_statement() throws Exception {
        DataSource guarded = patient();
        JdbcTemplate jdbc = new JdbcTemplate(guarded);
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)");
        jdbc.execute("CREATE ALIAS linger FOR '" + OneWriterAtATimeTest.class.getName() + ".linger'");
        try (Connection committer = guarded.getConnection(); Statement statement = committer.createStatement()) {
            committer.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO t VALUES (2)");
            Thread changing = Thread.ofPlatform().start(() -> jdbc.update("INSERT INTO t VALUES (linger())"));
            BEGUN.await();
            Thread committing = Thread.ofPlatform()
                    .start(() -> assertThatCode(committer::commit).doesNotThrowAnyException());

            Thread writing = Thread.ofPlatform().start(() -> jdbc.update("INSERT INTO t VALUES (4)"));

            await().until(() -> isWaiting(committing) && isWaiting(writing));
            assertThat(new JdbcTemplate(unguarded()).queryForObject("SELECT count(*) FROM t", Long.class)).isZero();
            GO_ON.countDown();
            changing.join();
            committing.join();
            writing.join();
        }
        assertThat(jdbc.queryForObject("SELECT sum(id) FROM t", Long.class)).isEqualTo(7);
    }

    @Test
    void who_commits_does_not_wait_for_those_who_wait_for_its_row() throws Exception {
        DataSource guarded = patient();
        JdbcTemplate jdbc = tableWithOneRow(guarded);
        try (Connection holder = guarded.getConnection();
                Statement statement = holder.createStatement();
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            assertThat(statement.executeQuery("SELECT * FROM t WHERE id = 1 FOR UPDATE").next()).isTrue();
            Future<Integer> waiting = others.submit(() -> addOneTo(jdbc));
            Future<Integer> patient = others.submit(() -> addOneTo(jdbc));
            awaitWaiting(2);
            statement.executeUpdate("UPDATE t SET amount = 10 WHERE id = 1");
            assertThat(waiting).isNotDone();
            holder.commit();

            assertThat(waiting.get() + patient.get()).isEqualTo(2);
            assertThat(jdbc.queryForObject("SELECT amount FROM t", Long.class)).isEqualTo(12);
        }
    }

    /** H2 has others try again and again, without waiting, for the rows of who has undone a statement. */
    @Test
    void who_has_undone_a_statement_commits_although_others_need_its_row() throws Exception {
        DataSource guarded = patient();
        JdbcTemplate jdbc = tableWithOneRow(guarded);
        try (Connection holder = guarded.getConnection();
                Statement statement = holder.createStatement();
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            holdRowAndUndoAStatement(statement);
            Future<Integer> one = others.submit(() -> addOneTo(jdbc));
            Future<Integer> other = others.submit(() -> addOneTo(jdbc));
            awaitWaiting(1);
            holder.commit();

            assertThat(one.get() + other.get()).isEqualTo(2);
            assertThat(jdbc.queryForObject("SELECT amount FROM t", Long.class)).isEqualTo(12);
        }
    }

    @Test
    void others_write_although_one_tries_in_vain_for_the_row_of_who_has_undone_a_statement() throws Exception {
        DataSource guarded = patient();
        JdbcTemplate jdbc = tableWithOneRow(guarded);
        try (Connection holder = guarded.getConnection();
                Statement statement = holder.createStatement();
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            holdRowAndUndoAStatement(statement);
            Future<Integer> trying = others.submit(() -> addOneTo(jdbc));
            awaitWaiting(1);

            jdbc.update("INSERT INTO t VALUES (2, 0)");

            assertThat(trying).isNotDone();
            holder.rollback();
            assertThat(trying.get()).isOne();
        }
        assertThat(jdbc.queryForList("SELECT amount FROM t ORDER BY id", Long.class)).containsExactly(1L, 0L);
    }

    @Test
    void who_waits_too_long_is_told_and_has_changed_nothing() throws SQLException {
        DataSource guarded = new OneWriterAtATime(unguarded(Duration.ofMillis(100)));
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
        jdbc.execute("CREATE ALIAS pause FOR '" + OneWriterAtATimeTest.class.getName() + ".pause'");
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

    @Test
    void what_is_committed_is_in_the_file_when_the_commit_returns() throws Exception {
        JdbcTemplate jdbc = tableWithOneRow(guarded());
        for (int row = 2; row <= 10; row++) {
            jdbc.update("INSERT INTO t VALUES (?, 0)", row);
            Files.copy(directory.resolve("one.mv.db"), directory.resolve("copy" + row + ".mv.db"));

            DataSource killed = new DriverManagerDataSource("jdbc:h2:file:" + directory.resolve("copy" + row), "sa",
                    "");
            assertThat(new JdbcTemplate(killed).queryForObject("SELECT max(id) FROM t", Long.class)).isEqualTo(row);
        }
    }

    @Test
    void who_commits_while_others_do_is_written_with_them() throws Exception {
        DataSource guarded = patient();
        JdbcTemplate jdbc = tableWithOneRow(guarded);
        jdbc.execute("CREATE ALIAS hold FOR '" + OneWriterAtATimeTest.class.getName() + ".hold'");
        List<Connection> committers = new ArrayList<>();
        try (ExecutorService others = Executors.newCachedThreadPool()) {
            for (int row = 2; row <= 9; row++) {
                Connection committer = guarded.getConnection();
                committer.setAutoCommit(false);
                committer.createStatement().executeUpdate("INSERT INTO t VALUES (" + row + ", 0)");
                committers.add(committer);
            }
            Future<Integer> slow = others.submit(() -> jdbc.update("INSERT INTO t VALUES (hold(), 0)"));
            HELD.await();
            List<Thread> committing = committers.stream()
                    .map(committer -> Thread.ofPlatform()
                            .start(() -> assertThatCode(committer::commit).doesNotThrowAnyException()))
                    .toList();
            await().until(() -> committing.stream()
                    .allMatch(OneWriterAtATimeTest::isWaiting));
            long before = writes(guarded);
            LET_GO.countDown();
            for (Thread thread : committing) {
                thread.join();
            }
            slow.get();

            assertThat(writes(guarded) - before).isBetween(1L, 2L); // the slow one may come by itself
        }
        for (Connection committer : committers) {
            committer.close();
        }
        assertThat(jdbc.queryForObject("SELECT count(*) FROM t", Long.class)).isEqualTo(10);
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private static long writes(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
                    .getStore()
                    .getMvStore()
                    .getCurrentVersion();
        }
    }

    private static JdbcTemplate tableWithOneRow(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, amount BIGINT)");
        jdbc.update("INSERT INTO t VALUES (1, 0)");
        return jdbc;
    }

    private static void holdRowAndUndoAStatement(Statement holder) throws SQLException {
        holder.executeUpdate("UPDATE t SET amount = 10 WHERE id = 1");
        assertThatThrownBy(() -> holder.executeUpdate("INSERT INTO t VALUES (1, 0)")).isInstanceOf(SQLException.class);
    }

    private static int addOneTo(JdbcTemplate jdbc) {
        return jdbc.update("UPDATE t SET amount = amount + 1 WHERE id = 1");
    }

    /** Until H2 says that so many need what another holds. */
    private void awaitWaiting(long sessions) {
        JdbcTemplate watching = new JdbcTemplate(unguarded());
        await().until(() -> watching.queryForObject(
                "SELECT count(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL", Long.class),
                waiting -> waiting >= sessions);
    }

    private DataSource guarded() {
        return new OneWriterAtATime(unguarded());
    }

    /** Nothing but what is waited for lets these go on. */
    private DataSource patient() {
        return new OneWriterAtATime(unguarded(), Duration.ofDays(1), Duration.ofDays(1));
    }

    private DataSource unguarded() {
        return unguarded(Duration.ofMinutes(1));
    }

    private DataSource unguarded(Duration waitForRows) {
        String url = "jdbc:h2:file:" + directory.resolve("one") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=";
        return new DriverManagerDataSource(url + waitForRows.toMillis(), "sa", "");
    }
}
