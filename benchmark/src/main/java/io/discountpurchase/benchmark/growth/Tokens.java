package io.discountpurchase.benchmark.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How far event processors have come: what is filled in has been seen by all of them. */
final class Tokens {
    static final String TABLE = "tokenentry";

    private Tokens() {}

    static void moveToTheLastEvent(Connection connection) throws SQLException {
        long last;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry")) {
            row.next();
            last = row.getLong(1);
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT processorName, segment, token FROM TokenEntry");
                PreparedStatement move = connection
                        .prepareStatement("UPDATE TokenEntry SET token = ? WHERE processorName = ? AND segment = ?")) {
            while (row.next()) {
                byte[] token = row.getBytes(3);
                if (token != null) {
                    move.setBytes(1, moved(new String(token, UTF_8), last).getBytes(UTF_8));
                    move.setString(2, row.getString(1));
                    move.setInt(3, row.getInt(2));
                    move.addBatch();
                }
            }
            move.executeBatch();
        }
    }

    /** @throws IllegalStateException if the token is not of the kind that is known here */
    static String moved(String token, long last) {
        if (!token.contains("\"index\":") || !token.contains("\"gaps\":")) {
            throw new IllegalStateException("A token of another kind: " + token);
        }
        return token.replaceAll("\"index\":\\d+", "\"index\":" + last)
                .replaceAll("\"gaps\":\\[[^\\]]*\\]", "\"gaps\":[]");
    }
}
