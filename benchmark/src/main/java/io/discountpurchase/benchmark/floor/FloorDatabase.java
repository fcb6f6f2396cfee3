package io.discountpurchase.benchmark.floor;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A pool of connections, and transactions by hand. */
final class FloorDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 24;
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\\n");

    private final HikariDataSource pool;

    FloorDatabase(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    /** What happens in one transaction. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** Committed when it returns; rolled back if it throws. */
    void commit(Work work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** @return how many rows it has changed */
    static int change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    void create(String... scripts) throws SQLException {
        commit(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String script : scripts) {
                    for (String sql : END_OF_STATEMENT.splitAsStream(resource(script)).toList()) {
                        statement.execute(sql);
                    }
                }
            }
        });
    }

    private static String resource(String name) {
        try (InputStream script = Objects.requireNonNull(FloorDatabase.class.getResourceAsStream("/floor/" + name))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
