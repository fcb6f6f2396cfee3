package io.discountpurchase.benchmark.database;

import io.discountpurchase.benchmark.machine.ProcessTree;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A server of its own, as durable as one for money: what the library switches off for tests is on again. */
public final class Postgres implements Database {
    private static final String USER = "postgres";
    private static final Map<Counter, String> WORK = Map.of(Counter.COMMITS, "xact_commit", Counter.ROWS_INSERTED,
            "tup_inserted", Counter.ROWS_UPDATED, "tup_updated", Counter.ROWS_DELETED, "tup_deleted");
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final ProcessTree processes;
    private final String title;
    private final Set<String> databases = new HashSet<>();
    private final Map<String, Backend> backends = new HashMap<>();

    /**
     * Started.
     *
     * @param traced whether its log says what each transaction has written, so that it can be read
     */
    public Postgres(Path directory, boolean traced) throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(true);
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        server = builder.setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("wal_level", traced ? "logical" : "replica")
                .start();
        processes = new ProcessTree(Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).getFirst()));
        for (String setting : DURABLE) {
            if (!ask("SHOW " + setting).equals("on")) {
                throw new IllegalStateException(setting + " is off");
            }
        }
        title = "PostgreSQL " + ask("SHOW server_version");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public DatabaseAddress address(String service) throws SQLException {
        if (databases.add(service)) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE \"%s\"".formatted(service));
            }
        }
        return new DatabaseAddress(server.getJdbcUrl(USER, service), USER, "&reWriteBatchedInserts=true",
                "VACUUM ANALYZE");
    }

    @Override
    public Map<Counter, Long> counts(Tenant tenant) throws SQLException {
        return counts(tenant.service());
    }

    /** The server tells of work up to a second after it was done. */
    Map<Counter, Long> counts(String service) throws SQLException {
        lookAtBackends();
        Map<Counter, Long> counts = work(service);
        List<Backend> own = backends.values().stream().filter(backend -> backend.database().equals(service)).toList();
        counts.put(Counter.LOG_BYTES, own.stream().mapToLong(Backend::logBytes).sum());
        counts.put(Counter.LOG_SYNCS, own.stream().mapToLong(Backend::logSyncs).sum());
        return counts;
    }

    private Map<Counter, Long> work(String service) throws SQLException {
        Map<Counter, Long> work = new EnumMap<>(Counter.class);
        for (Map.Entry<Counter, String> column : WORK.entrySet()) {
            work.put(column.getKey(), Long.parseLong(ask("SELECT %s FROM pg_stat_database WHERE datname = '%s'"
                    .formatted(column.getValue(), service))));
        }
        return work;
    }

    /** The processes of connections, also of those that have been closed since they were last looked at. */
    private void lookAtBackends() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                                SELECT pid || ' ' || backend_start, datname, wal_bytes::bigint, (
                                    SELECT coalesce(sum(fsyncs), 0)::bigint FROM pg_stat_get_backend_io(pid) WHERE object = 'wal')
                                FROM pg_stat_activity, pg_stat_get_backend_wal(pid)
                                WHERE datname IS NOT NULL AND backend_type = 'client backend'""")) {
            while (row.next()) {
                backends.put(row.getString(1), new Backend(row.getString(2), row.getLong(3), row.getLong(4)));
            }
        }
    }

    private record Backend(String database, long logBytes, long logSyncs) {}

    @Override
    public Map<Counter, Long> counts() throws SQLException {
        return Map.of(
                Counter.LOG_BYTES,
                Long.parseLong(ask("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")),
                Counter.LOG_SYNCS,
                Long.parseLong(ask("SELECT coalesce(sum(fsyncs), 0)::bigint FROM pg_stat_io WHERE object = 'wal'")));
    }

    @Override
    public void trace(String service) throws SQLException {
        change(service, "SELECT pg_create_logical_replication_slot('%s', 'test_decoding')".formatted(slotOf(service)));
    }

    @Override
    public List<TracedCommit> traced(String service) throws SQLException {
        List<TracedCommit> commits = TracedCommit.read(change(service,
                "SELECT data FROM pg_logical_slot_get_changes('%s', NULL, NULL, 'skip-empty-xacts', '1')"
                        .formatted(slotOf(service))));
        change(service, "SELECT pg_drop_replication_slot('%s')".formatted(slotOf(service)));
        return commits;
    }

    private static String slotOf(String service) {
        return service.replace('-', '_') + "_trace";
    }

    /** In the database of that service. @return the first column of what it answers */
    private List<String> change(String service, String sql) throws SQLException {
        DatabaseAddress address = address(service);
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("No answer to " + sql);
            }
            return row.getString(1);
        }
    }

    @Override
    public double cpuSeconds() {
        return processes.cpuSeconds();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
