package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes the database in steps. A statement that is a transaction is made two of them, since it may wait for rows. */
final class GuardedConnection implements InvocationHandler {
    private final Connection connection;
    private final Steps steps;
    /** Whether something may have changed since the last commit or rollback. */
    private boolean changed;

    GuardedConnection(Connection connection, Steps steps) {
        this.connection = connection;
        this.steps = steps;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            // a transaction that is open when commits by themselves are switched on commits
            case "commit", "setAutoCommit" -> changed ? commit(() -> call(connection, method, arguments))
                    : call(connection, method, arguments);
            // a pool rolls back what was left open
            case "rollback", "close" -> changed ? steps.take(() -> call(connection, method, arguments))
                    : call(connection, method, arguments);
            case "createStatement", "prepareStatement", "prepareCall" ->
                guarded(method.getReturnType(), (Statement) call(connection, method, arguments), sqlIn(arguments));
            default -> call(connection, method, arguments);
        };
    }

    /** Nobody is waited for by who has only read. */
    private @Nullable Object commit(Steps.Step commit) throws Throwable {
        Object result = steps.commit(commit);
        changed = false;
        return result;
    }

    private Object guarded(Class<?> type, @Nullable Statement statement, String prepared) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> changes(method, prepared + sqlIn(arguments))
                        ? change(() -> call(statement, method, arguments))
                        : call(statement, method, arguments));
    }

    private static boolean changes(Method method, String sql) {
        return switch (method.getName()) {
            case "execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch" -> true;
            case "executeQuery" -> sql.contains("FOR UPDATE");
            default -> false;
        };
    }

    private @Nullable Object change(Steps.Step statement) throws Throwable {
        changed = true;
        return connection.getAutoCommit() ? inATransaction(statement) : steps.take(statement);
    }

    private @Nullable Object inATransaction(Steps.Step statement) throws Throwable {
        connection.setAutoCommit(false);
        try {
            Object result = steps.take(statement);
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
            steps.take(() -> {
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
