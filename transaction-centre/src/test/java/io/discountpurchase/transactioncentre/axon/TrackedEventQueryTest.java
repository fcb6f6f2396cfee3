package io.discountpurchase.transactioncentre.axon;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class TrackedEventQueryTest {
    private static final EventSchema SCHEMA = new EventSchema();

    private Connection connection;

    @BeforeEach
    void storeEventsButThree() throws SQLException {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).locations("classpath:db/migration/transaction-centre").load().migrate();
        connection = database.getConnection();
        for (long index = 1; index <= 1000; index++) {
            if (index != 7 && index != 500 && index != 501) {
                store(index);
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void store(long index) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                        INSERT INTO DomainEventEntry (globalIndex, aggregateIdentifier, sequenceNumber, eventIdentifier, payload,
                            payloadType, timeStamp) VALUES (?, ?, 0, ?, ?, 'x', 'now')""")) {
            insert.setLong(1, index);
            insert.setString(2, "a" + index);
            insert.setString(3, "e" + index);
            insert.setBytes(4, new byte[0]);
            insert.executeUpdate();
        }
    }

    private List<Long> read(long after, int batch, List<Long> gaps) throws SQLException {
        try (PreparedStatement query = TrackedEventQuery.withGaps(connection, SCHEMA, after, batch, gaps)) {
            return numbers(query);
        }
    }

    private List<Long> readWithoutGaps(long after, int batch) throws SQLException {
        try (PreparedStatement query = TrackedEventQuery.withoutGaps(connection, SCHEMA, after, batch)) {
            return numbers(query);
        }
    }

    private static List<Long> numbers(PreparedStatement query) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(SCHEMA.globalIndexColumn()));
            }
        }
        return found;
    }

    @Test
    void finds_what_comes_next() throws SQLException {
        assertThat(read(600, 3, List.of(7L, 500L, 501L))).containsExactly(601L, 602L, 603L);
    }

    @Test
    void finds_first_what_has_filled_a_gap() throws SQLException {
        store(500);

        assertThat(read(600, 2, List.of(7L, 500L, 501L))).containsExactly(500L, 601L, 602L);
    }

    @Test
    void finds_what_comes_behind_numbers_that_were_left_out() throws SQLException {
        store(5000);

        assertThat(read(1000, 3, List.of(7L))).containsExactly(5000L);
        assertThat(readWithoutGaps(1000, 3)).containsExactly(5000L);
    }

    @Test
    void finds_no_more_than_was_asked_for() throws SQLException {
        assertThat(readWithoutGaps(498, 2)).containsExactly(499L, 502L);
    }

    @Test
    void reads_no_other_events() throws SQLException {
        try (PreparedStatement plan = connection.prepareStatement("EXPLAIN " + TrackedEventQuery.sql(SCHEMA, 2))) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                plan.setLong(parameter, parameter);
            }
            try (ResultSet row = plan.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).doesNotContain("tableScan");
            }
        }
    }
}
