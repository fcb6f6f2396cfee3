package io.discountpurchase.benchmark.growth;

import io.discountpurchase.benchmark.growth.Table.Column;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * All rows of a database at a moment when nothing is written to it.
 *
 * @param rows of each table by their keys, in the order of the keys
 */
record Dump(Map<Table, Map<List<Object>, List<Object>>> rows) {
    /** What stands for a null: lists of values that are compared have none. */
    static final Object NOTHING = "\u0000";

    static Dump of(Connection connection) throws SQLException {
        Map<Table, Map<List<Object>, List<Object>>> rows = new LinkedHashMap<>();
        for (Table table : Table.in(connection)) {
            rows.put(table, rows(connection, table));
        }
        return new Dump(rows);
    }

    private static Map<List<Object>, List<Object>> rows(Connection connection, Table table) throws SQLException {
        Map<List<Object>, List<Object>> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT * FROM %s ORDER BY %s".formatted(table.name(), String.join(", ", table.key())))) {
            while (row.next()) {
                List<Object> values = new ArrayList<>();
                for (Column column : table.columns()) {
                    values.add(Objects.requireNonNullElse(value(row, column), NOTHING));
                }
                rows.put(table.keyOf(values), values);
            }
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet row, Column column) throws SQLException {
        return switch (column.kind()) {
            case TIME -> row.getObject(column.name(), OffsetDateTime.class);
            case TEXT_IN_BYTES -> {
                byte[] bytes = row.getBytes(column.name());
                yield bytes == null ? null : new String(bytes, UTF_8);
            }
            case PLAIN -> row.getObject(column.name());
        };
    }
}
