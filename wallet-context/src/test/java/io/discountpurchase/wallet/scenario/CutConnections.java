package io.discountpurchase.wallet.scenario;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.jdbc.JdbcConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Puts itself before the database, and cuts off the connection of the next main transaction when it commits. */
final class CutConnections implements BeanPostProcessor {
    /** When the connection is cut off; the client sees the same exception in both cases. */
    enum Moment {
        BEFORE_COMMIT_TOOK_EFFECT,
        AFTER_COMMIT_TOOK_EFFECT
    }

    private final AtomicReference<Moment> ordered = new AtomicReference<>();

    void cutNext(Moment moment) {
        ordered.set(moment);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof HikariDataSource pool ? new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                return breakable(super.getConnection(), pool);
            }
        } : bean;
    }

    private Connection breakable(Connection connection, HikariDataSource pool) {
        AtomicBoolean isMainTransaction = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && decidesToCommit(arguments[0].toString())) {
                        isMainTransaction.set(true);
                    }
                    Moment moment = method.getName().equals("commit") && isMainTransaction.getAndSet(false)
                            ? ordered.getAndSet(null)
                            : null;
                    if (moment == Moment.BEFORE_COMMIT_TOOK_EFFECT) {
                        cut(connection, pool);
                    }
                    Object result = call(connection, method, arguments);
                    if (moment == Moment.AFTER_COMMIT_TOOK_EFFECT) {
                        cut(connection, pool);
                    }
                    return result;
                });
    }

    /** A check-back writes to the ledger, too, that there will be no main transaction. */
    private static boolean decidesToCommit(String sql) {
        return sql.contains("INTO transaction_ledger") && sql.contains("'COMMITTED'");
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The database rolls back what it had not committed, and the pool throws the connection away. */
    private static void cut(Connection connection, HikariDataSource pool) throws SQLException {
        connection.unwrap(JdbcConnection.class).close();
        pool.evictConnection(connection);
        throw new SQLNonTransientConnectionException("The connection was cut off", "08006");
    }
}
