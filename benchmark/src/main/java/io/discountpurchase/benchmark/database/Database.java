package io.discountpurchase.benchmark.database;

import java.sql.SQLException;

/** A kind of database, empty at first; every service has one of its own in it. */
public interface Database extends AutoCloseable {
    /** Kind and version. */
    String title();

    /** Made when it is first asked for. */
    DatabaseAddress address(String service) throws SQLException;

    /** What that service has had written so far. */
    DatabaseWork work(String service) throws SQLException;

    /** Processor time of processes that are the database's own, in seconds; 0 if it runs inside the services. */
    double cpuSeconds();

    @Override
    void close();
}
