package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;

/** Takes turns when it commits or rolls back, and has its statements take turns. */
final class GuardedConnection implements InvocationHandler {
    private final Connection connection;
    private final Turns turns;

    GuardedConnection(Connection connection, Turns turns) {
        this.connection = connection;
        this.turns = turns;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            // a transaction that is open when commits by themselves are switched on commits; a pool rolls it back at its close
            case "commit", "rollback", "setAutoCommit", "close" ->
                turns.take(() -> call(connection, method, arguments));
            case "createStatement", "prepareStatement", "prepareCall" ->
                guarded(method.getReturnType(), (Statement) call(connection, method, arguments), sqlIn(arguments));
            default -> call(connection, method, arguments);
        };
    }

    private Object guarded(Class<?> type, @Nullable Statement statement, String prepared) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> execute(() -> call(statement, method, arguments), method,
                        prepared + sqlIn(arguments)));
    }

    private @Nullable Object execute(Turns.Step step, Method method, String sql) throws Throwable {
        return switch (method.getName()) {
            case "execute", "executeUpdate", "executeLargeUpdate" -> turns.takePatiently(step);
            case "executeQuery" -> holdsRows(sql) ? turns.takePatiently(step) : step.take();
            // its parameters are gone after the first try, so it is not tried again
            case "executeBatch", "executeLargeBatch" -> turns.take(step);
            default -> step.take();
        };
    }

    private static boolean holdsRows(String sql) {
        return sql.contains("FOR UPDATE");
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
