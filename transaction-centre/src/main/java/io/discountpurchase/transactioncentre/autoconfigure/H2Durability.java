package io.discountpurchase.transactioncentre.autoconfigure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import javax.sql.DataSource;

/**
 * By default H2 keeps committed transactions in memory for up to half a second; {@code kill -9} then loses hundreds of them.
 * A service that moves money does not start like that.
 */
final class H2Durability {
    private static final String WRITE_DELAY = "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";

    /** None, or as {@code OneWriterAtATime} has it, who writes before a commit returns. No setting of H2 leads to the latter. */
    private static final Set<String> WITHOUT_DELAY = Set.of("0", "-1");

    private H2Durability() {}

    /** The database is not one to keep money in. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private Refused(String message) {
            super(message);
        }
    }

    /** @throws Refused if the database is an H2 file whose effective WRITE_DELAY is not 0 */
    static void ensure(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:")) {
                requireNoDelay(writeDelay(connection), url);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void requireNoDelay(String writeDelay, String url) {
        if (!WITHOUT_DELAY.contains(writeDelay)) {
            throw new Refused("H2 would lose committed transactions in a crash: its effective WRITE_DELAY is "
                    + writeDelay + " at " + url);
        }
    }

    private static String writeDelay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(WRITE_DELAY)) {
            return rows.next() ? rows.getString(1) : "not set";
        }
    }
}
