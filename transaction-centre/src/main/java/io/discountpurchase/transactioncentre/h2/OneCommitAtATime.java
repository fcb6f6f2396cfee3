package io.discountpurchase.transactioncentre.h2;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Lets no transaction commit while another does. At each commit H2 writes all tables to its file, one after the other, and
 * nothing keeps other transactions from committing meanwhile: such a one is in the file in some tables and not in others,
 * until its own commit writes them again. A process that is killed before that comes back with half of it
 * (h2database/h2database#2080).
 *
 * <p>Statements are not held up. What they have changed without a commit is rolled back at the next start, whatever of it is
 * in the file.
 */
public final class OneCommitAtATime extends DelegatingDataSource {
    private final Lock commits = new ReentrantLock();

    public OneCommitAtATime(DataSource h2) {
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

    private Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(OneCommitAtATime.class.getClassLoader(),
                new Class<?>[]{Connection.class}, new GuardedConnection(connection, commits));
    }
}
