package io.discountpurchase.benchmark.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A kind of database, empty at first; every service has one of its own in it. */
public interface Database extends AutoCloseable {
    /** Kind and version. */
    String title();

    /** Made when it is first asked for. */
    DatabaseAddress address(String service) throws SQLException;

    /** What was done for that service so far; without a figure for what nobody counts. */
    Map<Counter, Long> counts(Tenant tenant) throws SQLException;

    /** What was done by all that belongs to the database, its background processes too; empty if it has none. */
    Map<Counter, Long> counts() throws SQLException;

    /** From now on it keeps what each transaction of that service writes, where it can. */
    void trace(String service) throws SQLException;

    /** What was written since {@link #trace}, in the order of the commits; empty where it cannot tell. */
    List<TracedCommit> traced(String service) throws SQLException;

    /** Processor time of processes that are the database's own, in seconds; 0 if it runs inside the services. */
    double cpuSeconds();

    @Override
    void close();
}
