package io.discountpurchase.benchmark.database;

import org.h2.engine.Constants;

import java.nio.file.Path;

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

    /** Its file grows by what is written and shrinks when it is tidied, so its length says nothing of the work. */
    @Override
    public DatabaseWork work(String service) {
        return new DatabaseWork(-1, -1);
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
