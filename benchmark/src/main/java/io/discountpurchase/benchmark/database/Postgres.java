package io.discountpurchase.benchmark.database;

import io.discountpurchase.benchmark.machine.ProcessTree;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** A server of its own, as durable as one for money: what the library switches off for tests is on again. */
public final class Postgres implements Database {
    private static final String USER = "postgres";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final ProcessTree processes;
    private final String title;
    private final Set<String> databases = new HashSet<>();

    /** Started. */
    public Postgres(Path directory) throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(true);
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        server = builder.setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "256MB")
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
        String name = nameOf(service);
        if (databases.add(name)) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
        }
        return new DatabaseAddress(server.getJdbcUrl(USER, name), USER);
    }

    private static String nameOf(String service) {
        return service.replace('-', '_');
    }

    @Override
    public OptionalLong commits(String service) throws SQLException {
        return OptionalLong.of(Long.parseLong(ask("SELECT xact_commit FROM pg_stat_database WHERE datname = '%s'"
                .formatted(nameOf(service)))));
    }

    @Override
    public WriteAheadLog log() throws SQLException {
        return new WriteAheadLog(
                Long.parseLong(ask("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")),
                Long.parseLong(ask("SELECT coalesce(sum(fsyncs), 0)::bigint FROM pg_stat_io WHERE object = 'wal'")));
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
