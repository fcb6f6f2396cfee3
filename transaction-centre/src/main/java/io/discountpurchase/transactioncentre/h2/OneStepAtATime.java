package io.discountpurchase.transactioncentre.h2;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Lets one transaction at a time commit, and others not write meanwhile. At each commit H2 writes all tables to its file, one
 * after the other, and nothing keeps other transactions from going on: what they do is in the file in some tables and not in
 * others, until the next commit writes them again. A process that is killed before that comes back with half a transaction
 * (h2database/h2database#2080), or with rows that no transaction has committed.
 *
 * <p>Transactions run side by side all the same; only their single steps take turns. Reading is no step.
 */
public final class OneStepAtATime extends DelegatingDataSource {
    private static final Duration LEASE = Duration.ofMillis(5);

    private final Steps steps;

    public OneStepAtATime(DataSource h2) {
        this(h2, LEASE);
    }

    OneStepAtATime(DataSource h2, Duration lease) {
        super(h2);
        steps = new Steps(lease);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return guarded(super.getConnection(username, password));
    }

    private Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(OneStepAtATime.class.getClassLoader(),
                new Class<?>[]{Connection.class}, new GuardedConnection(connection, steps));
    }
}
