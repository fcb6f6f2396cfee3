package io.discountpurchase.transactioncentre.h2;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Lets one transaction at a time write. At each commit, and when a sequence takes its next numbers, H2 writes all tables to its
 * file, one after the other, and nothing keeps other transactions from going on: what they do is in the file in some tables and
 * not in others, until the next commit writes them again. A process that is killed before that comes back with half a transaction
 * (h2database/h2database#2080), or with rows that no transaction has committed.
 *
 * <p>Transactions run side by side all the same; only their single steps take turns, and who waits for a row of another holds up
 * nobody. Reading is no step. Every now and then a commit also tidies up the file. Only for databases in this process.
 */
public final class OneWriterAtATime extends DelegatingDataSource {
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration BETWEEN_COMPACTIONS = Duration.ofMillis(250);

    private final Turns turns;
    private final GroupCommit commits;
    private final Compaction compaction;

    public OneWriterAtATime(DataSource h2) {
        this(h2, PATIENCE, BETWEEN_COMPACTIONS);
    }

    OneWriterAtATime(DataSource h2, Duration patience, Duration betweenCompactions) {
        super(h2);
        turns = new Turns(patience);
        commits = new GroupCommit(turns);
        compaction = new Compaction(betweenCompactions);
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
        return (Connection) Proxy.newProxyInstance(OneWriterAtATime.class.getClassLoader(),
                new Class<?>[]{Connection.class},
                new GuardedConnection(connection, turns, commits, compaction));
    }
}
