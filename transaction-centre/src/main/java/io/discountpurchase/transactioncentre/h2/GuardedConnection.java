package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.locks.Lock;

/** Commits what it has changed under the lock, and so do its statements where each of them is a transaction. */
final class GuardedConnection implements InvocationHandler {
    private final Connection connection;
    private final Lock commits;
    /** Whether a statement may have changed something since the last commit or rollback. */
    private boolean changed;

    GuardedConnection(Connection connection, Lock commits) {
        this.connection = connection;
        this.commits = commits;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            // a transaction that is open when commits by themselves are switched on commits
            case "commit", "setAutoCommit" -> commit(method, arguments);
            case "createStatement", "prepareStatement", "prepareCall" ->
                guarded(method.getReturnType(), (Statement) call(method, connection, arguments));
            default -> call(method, connection, arguments);
        };
    }

    /** Nobody is waited for by who has only read. */
    private @Nullable Object commit(Method method, Object @Nullable [] arguments) throws Throwable {
        if (!changed) {
            return call(method, connection, arguments);
        }
        commits.lock();
        try {
            changed = false;
            return call(method, connection, arguments);
        } finally {
            commits.unlock();
        }
    }

    private Object guarded(Class<?> type, @Nullable Statement statement) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> changes(method) ? change(method, statement, arguments)
                        : call(method, statement, arguments));
    }

    private static boolean changes(Method method) {
        return switch (method.getName()) {
            case "execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch" -> true;
            default -> false;
        };
    }

    private @Nullable Object change(Method method, @Nullable Statement statement, Object @Nullable [] arguments)
            throws Throwable {
        if (connection.getAutoCommit()) {
            return inATransaction(method, statement, arguments);
        }
        changed = true;
        return call(method, statement, arguments);
    }

    /** It may wait for rows that others have changed, so it must not hold the lock before it commits. */
    private @Nullable Object inATransaction(Method method, @Nullable Statement statement,
            Object @Nullable [] arguments) throws Throwable {
        connection.setAutoCommit(false);
        try {
            Object result = call(method, statement, arguments);
            commits.lock();
            try {
                connection.commit();
            } finally {
                commits.unlock();
            }
            return result;
        } catch (Throwable e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static @Nullable Object call(Method method, @Nullable Object target, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
