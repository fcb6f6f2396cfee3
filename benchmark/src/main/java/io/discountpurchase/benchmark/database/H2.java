package io.discountpurchase.benchmark.database;

import org.h2.engine.Constants;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A file for each service, inside its process, with the product's own settings, and a bean that tells of it. */
public record H2(Path directory) implements Database {
    private static final String FILE = "db";
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128;JMX=TRUE";

    @Override
    public String title() {
        return "H2 " + Constants.VERSION;
    }

    @Override
    public DatabaseAddress address(String service) {
        return new DatabaseAddress("jdbc:h2:file:" + directory.resolve(service).resolve(FILE) + SETTINGS, "sa", "",
                "ANALYZE");
    }

    /** It counts calls that write; neither commits nor bytes. What it has written counts as the process's. */
    @Override
    public Map<Counter, Long> counts(Tenant tenant) {
        OptionalLong writes = tenant.program()
                .attribute("org.h2:path=*/%s/%s,*".formatted(tenant.service(), FILE), "FileWriteCount");
        return writes.isPresent() ? Map.of(Counter.FILE_WRITES, writes.getAsLong()) : Map.of();
    }

    @Override
    public Map<Counter, Long> counts() {
        return Map.of();
    }

    @Override
    public void trace(String service) {
        // its file keeps pages, not what was done to them
    }

    @Override
    public List<TracedCommit> traced(String service) {
        return List.of();
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
