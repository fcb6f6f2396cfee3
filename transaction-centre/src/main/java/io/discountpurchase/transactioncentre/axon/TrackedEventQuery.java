package io.discountpurchase.transactioncentre.axon;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * The next events of a processor. Axon's own statements ask for a range of numbers, and when it is empty, in a second
 * question, for the first event behind it: killed processes and rolled back transactions leave numbers out. These ask for the
 * next events, wherever they are.
 *
 * <p>Of a processor that still waits for some events in between Axon asks {@code range OR globalIndex IN (gaps)}; H2 answers
 * that by reading all events there are, at each look, so that everything becomes slower with every purchase. Two questions to
 * the same index are the same to the processor.
 */
final class TrackedEventQuery {
    private static final String NEXT = "SELECT %1$s FROM %2$s WHERE %3$s > ? ORDER BY %3$s LIMIT ?";

    private TrackedEventQuery() {}

    static PreparedStatement withoutGaps(Connection connection, EventSchema schema, long globalIndex, int batchSize)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(of(schema, NEXT));
        statement.setLong(1, globalIndex);
        statement.setInt(2, batchSize);
        return statement;
    }

    /** @param gaps all of them at or below the index */
    static PreparedStatement withGaps(Connection connection, EventSchema schema, long globalIndex, int batchSize,
            List<Long> gaps) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql(schema, gaps.size()));
        int parameter = 1;
        for (Long gap : gaps) {
            statement.setLong(parameter++, gap);
        }
        statement.setLong(parameter++, globalIndex);
        statement.setInt(parameter, batchSize);
        return statement;
    }

    static String sql(EventSchema schema, int gaps) {
        return of(schema, "SELECT %1$s FROM %2$s WHERE %3$s IN (" + String.join(", ", Collections.nCopies(gaps, "?"))
                + ") UNION ALL (" + NEXT + ") ORDER BY %3$s");
    }

    private static String of(EventSchema schema, String sql) {
        return sql.formatted(schema.trackedEventFields(), schema.domainEventTable(), schema.globalIndexColumn());
    }
}
