package io.discountpurchase.benchmark.database;

import java.sql.SQLException;
import java.util.OptionalLong;

/** A kind of database, empty at first; every service has one of its own in it. */
public interface Database extends AutoCloseable {
    /** Kind and version. */
    String title();

    /** Made when it is first asked for. */
    DatabaseAddress address(String service) throws SQLException;

    /** Transactions of that service that are committed, also those that only read; empty where nobody counts them. */
    OptionalLong commits(String service) throws SQLException;

    /** Of all services together; nothing where there is none. */
    WriteAheadLog log() throws SQLException;

    /** Processor time of processes that are the database's own, in seconds; 0 if it runs inside the services. */
    double cpuSeconds();

    @Override
    void close();
}
