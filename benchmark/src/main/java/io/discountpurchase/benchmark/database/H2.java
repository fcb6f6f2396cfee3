package io.discountpurchase.benchmark.database;

import org.h2.engine.Constants;

import java.nio.file.Path;
import java.util.OptionalLong;

/** A file for each service, inside its process, with the product's own settings. */
public record H2(Path directory) implements Database {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public String title() {
        return "H2 " + Constants.VERSION;
    }

    @Override
    public DatabaseAddress address(String service) {
        return new DatabaseAddress("jdbc:h2:file:" + directory.resolve(service).resolve("db") + SETTINGS, "sa");
    }

    @Override
    public OptionalLong commits(String service) {
        return OptionalLong.empty();
    }

    /** Its one file is a log of its own kind: what is written to it counts as written by the service's process. */
    @Override
    public WriteAheadLog log() {
        return WriteAheadLog.NONE;
    }

    @Override
    public double cpuSeconds() {
        return 0;
    }

    @Override
    public void close() {
        // the services close their files
    }
}
