package io.discountpurchase.transactioncentre.h2;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets one connection at a time change, commit or roll back. At each commit H2 writes all tables to its file, one after the
 * other, and nothing keeps other connections from working meanwhile: what they do is in the file in some tables and not in
 * others, until the next commit writes them again. A process that is killed before that comes back with half a transaction
 * (h2database/h2database#2080), or with rows that no transaction has committed.
 *
 * <p>Transactions still run side by side and hold their rows; only their single steps take turns. Reading takes no turn.
 */
public final class OneAtATime extends DelegatingDataSource {
    private final Turns turns = new Turns();

    public OneAtATime(DataSource h2) {
        super(h2);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return guarded(super.getConnection(username, password));
    }

    private Connection guarded(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // who waits for a row must not keep the turn meanwhile: Turns does the waiting (0 would mean H2's default)
            statement.execute("SET LOCK_TIMEOUT 1");
        }
        return (Connection) Proxy.newProxyInstance(OneAtATime.class.getClassLoader(), new Class<?>[]{Connection.class},
                new GuardedConnection(connection, turns));
    }
}
