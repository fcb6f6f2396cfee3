package io.discountpurchase.transactioncentre.h2;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes turns with others. A statement that is a transaction is made two turns, since it may wait for rows. */
final class GuardedConnection implements InvocationHandler {
    /** As {@code WRITE_DELAY=0} has it. */
    private static final int WITH_EACH_COMMIT = 0;
    /** And not by a thread of its own either. */
    private static final int ONLY_WHEN_TOLD = -1;

    private final Connection connection;
    private final Turns turns;
    private final GroupCommit commits;
    private final Compaction compaction;
    /** The transaction that may have changed something, if one has. */
    private @Nullable OpenTransaction changed;

    GuardedConnection(Connection connection, Turns turns, GroupCommit commits, Compaction compaction) {
        this.connection = connection;
        this.turns = turns;
        this.commits = commits;
        this.compaction = compaction;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Turns.Turn turn = () -> call(connection, method, arguments);
        return switch (method.getName()) {
            // a transaction that is open when commits by themselves are switched on commits, and a pool rolls back what was left
            case "commit", "setAutoCommit" -> commit(turn);
            case "close" -> rollBack(turn);
            case "rollback" -> arguments == null ? rollBack(turn) : freeRows(turn);
            case "createStatement", "prepareStatement", "prepareCall" ->
                guarded(method.getReturnType(), (Statement) turn.take(), sqlIn(arguments));
            default -> turn.take();
        };
    }

    private @Nullable Object commit(Turns.Turn turn) throws Throwable {
        OpenTransaction own = changed;
        Object result = own == null ? turn.take() : commits.commit(own, () -> {
            writeOnlyWhenTold(own.store());
            return turn.take();
        }, () -> write(own.store()));
        changed = null;
        return result;
    }

    /** A new connection sets it back, by the settings in its URL. */
    private static void writeOnlyWhenTold(MVStore store) {
        if (store.getAutoCommitDelay() == WITH_EACH_COMMIT) {
            store.setAutoCommitDelay(ONLY_WHEN_TOLD);
        }
    }

    private @Nullable Object write(MVStore store) {
        store.commit();
        compaction.afterCommit(store);
        return null;
    }

    private @Nullable Object rollBack(Turns.Turn turn) throws Throwable {
        Object result = freeRows(turn);
        changed = null;
        return result;
    }

    /** A rollback, or the way back to a savepoint. Nobody is waited for by who has only read. */
    private @Nullable Object freeRows(Turns.Turn turn) throws Throwable {
        OpenTransaction own = changed;
        return own == null ? turn.take() : turns.rollBack(own, turn);
    }

    private Object guarded(Class<?> type, @Nullable Statement statement, String prepared) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> {
                    Turns.Turn turn = () -> call(statement, method, arguments);
                    return changes(method, prepared + sqlIn(arguments)) ? changeAlone(turn) : turn.take();
                });
    }

    private static boolean changes(Method method, String sql) {
        return switch (method.getName()) {
            case "execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch" -> true;
            case "executeQuery" -> sql.contains("FOR UPDATE");
            default -> false;
        };
    }

    private @Nullable Object changeAlone(Turns.Turn statement) throws Throwable {
        return connection.getAutoCommit() ? inATransaction(statement) : change(statement);
    }

    private @Nullable Object change(Turns.Turn statement) throws Throwable {
        OpenTransaction own = transaction();
        if (own == null) {
            return statement.take();
        }
        changed = own;
        return turns.statement(own, statement);
    }

    /** None where the connection is closed already, or leads to another process. */
    private @Nullable OpenTransaction transaction() throws SQLException {
        try {
            return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                    ? OpenTransaction.of(session)
                    : null;
        } catch (DbException e) {
            throw DbException.toSQLException(e);
        }
    }

    private @Nullable Object inATransaction(Turns.Turn statement) throws Throwable {
        connection.setAutoCommit(false);
        try {
            Object result = change(statement);
            commit(() -> {
                connection.commit();
                return null;
            });
            return result;
        } catch (Throwable e) {
            rollBackAfter(e);
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void rollBackAfter(Throwable failure) throws Throwable {
        try {
            rollBack(() -> {
                connection.rollback();
                return null;
            });
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The statement's text, where it is given in this call. */
    private static String sqlIn(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    private static @Nullable Object call(@Nullable Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
