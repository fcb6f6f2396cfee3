package io.discountpurchase.transactioncentre.h2;

import io.discountpurchase.transactioncentre.h2.Turns.Turn;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class GroupCommitTest {
    @TempDir
    Path directory;

    private final Turns turns = new Turns(Duration.ofMillis(1));
    private final GroupCommit commits = new GroupCommit(turns);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Connection> connections = new ArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void createTable() throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute("CREATE TABLE t (id BIGINT PRIMARY KEY, amount BIGINT)");
            connection.createStatement().execute("INSERT INTO t VALUES (1, 0)");
            connection.commit();
        }
    }

    @AfterEach
    void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    @Test
    void who_has_the_write_of_all_fail_is_told_and_the_others_have_it_tried_again() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        Turn failsOnce = () -> {
            if (writes.incrementAndGet() == 1) {
                throw new IOException("disk full");
            }
            done.add("written");
            return null;
        };

        List<Future<@Nullable Object>> committing = whileAnotherIsAlone(
                List.of(named("one"), named("two"), named("three")), failsOnce);

        assertThat(committing.stream().filter(GroupCommitTest::failed)).hasSize(1);
        assertThat(writes.get()).isBetween(2, 3); // together, or each by itself
        assertThat(done).contains("one", "two", "three").endsWith("written");
    }

    @Test
    void who_cannot_commit_is_told_and_the_others_are_written() throws Exception {
        List<Future<@Nullable Object>> committing = whileAnotherIsAlone(
                List.of(named("one"), GroupCommitTest::fail, named("three")), named("written"));

        assertThat(committing.stream().map(GroupCommitTest::failed)).containsExactly(false, true, false);
        assertThat(done).containsExactly("one", "three", "written");
    }

    @Test
    void who_has_come_first_and_cannot_commit_is_told_and_the_others_are_written() throws Exception {
        List<Future<@Nullable Object>> committing = whileAnotherIsAlone(
                List.of(GroupCommitTest::fail, named("two"), named("three")), named("written"));

        assertThat(committing.stream().map(GroupCommitTest::failed)).containsExactly(true, false, false);
        assertThat(done).contains("two", "three").endsWith("written");
    }

    @Test
    void nobody_writes_between_the_commits_in_memory_and_their_writing() throws Exception {
        OpenTransaction other = transaction();
        List<Future<@Nullable Object>> writing = new ArrayList<>();
        Turn commit = () -> {
            writing.add(start(() -> turns.statement(other, named("statement"))));
            await().during(Duration.ofMillis(20)).until(done::isEmpty); // far more than anybody's patience
            return done.add("committed");
        };

        start(() -> commits.commit(transaction(), commit, named("written"))).get();

        writing.get(0).get();
        assertThat(done).containsExactly("committed", "written", "statement");
    }

    @Test
    void nobody_writes_before_the_holder_of_a_row_has_left_it_to_who_needs_it()
            throws Exception {
        Connection holder = connect();
        OpenTransaction own = transaction(holder);
        holder.createStatement().executeUpdate("UPDATE t SET amount = 1");
        Connection waiter = connect();
        OpenTransaction waiting = transaction(waiter);
        OpenTransaction other = transaction();
        CountDownLatch leaves = new CountDownLatch(1);
        Future<@Nullable Object> needing = start(() -> turns.statement(waiting, () -> {
            waiter.createStatement().executeUpdate("UPDATE t SET amount = 2");
            return done.add("waiter");
        }));
        await().until(() -> waiting.blocker() == own.session());

        Future<@Nullable Object> ending = start(() -> turns.ending(own, () -> {
            turns.alone(own, () -> {
                holder.commit();
                turns.letGo(Set.of(own.session()));
                return done.add("committed");
            });
            leaves.await();
            return null;
        }));
        await().until(() -> done.contains("committed"));
        Future<@Nullable Object> writing = start(() -> turns.alone(other, named("other")));
        await().during(Duration.ofMillis(50)).until(() -> done.equals(List.of("committed")));
        leaves.countDown();
        ending.get();
        needing.get();
        writing.get();

        assertThat(done).containsExactlyInAnyOrder("committed", "waiter", "other");
    }

    /** @return when all have ended, in their order */
    private List<Future<@Nullable Object>> whileAnotherIsAlone(List<Turn> all, Turn write) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        OpenTransaction another = transaction();
        Future<@Nullable Object> alone = start(() -> turns.alone(another, () -> {
            begun.countDown();
            ends.await();
            return null;
        }));
        begun.await();
        List<Future<@Nullable Object>> committing = new ArrayList<>();
        for (Turn commit : all) {
            OpenTransaction own = transaction();
            List<Thread> thread = new CopyOnWriteArrayList<>();
            committing.add(start(() -> {
                thread.add(Thread.currentThread());
                return commits.commit(own, commit, write);
            }));
            await().until(() -> !thread.isEmpty() && isWaiting(thread.get(0)));
        }
        ends.countDown();
        alone.get();
        await().until(() -> committing.stream().allMatch(Future::isDone));
        return committing;
    }

    private Future<@Nullable Object> start(Turn turn) {
        return threads.submit(() -> {
            try {
                return turn.take();
            } catch (Error | Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private static @Nullable Object fail() throws SQLException {
        throw new SQLException("closed");
    }

    private static boolean failed(Future<?> future) {
        return future.state() == Future.State.FAILED;
    }

    private Turn named(String name) {
        return () -> done.add(name);
    }

    private OpenTransaction transaction() throws SQLException {
        return transaction(connect());
    }

    private static OpenTransaction transaction(Connection connection) throws SQLException {
        return OpenTransaction.of((SessionLocal) connection.unwrap(JdbcConnection.class).getSession());
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("group") + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000", "sa", "");
        connections.add(connection);
        connection.setAutoCommit(false);
        return connection;
    }
}
