package io.discountpurchase.transactioncentre.axon;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * The next events of a processor that still waits for some in between. Axon's own statement asks for
 * {@code range OR globalIndex IN (gaps)}; H2 answers that by reading all events there are, at each look, so that everything
 * becomes slower with every purchase. Two questions to the same index are the same to the processor.
 */
final class TrackedEventQuery {
    private TrackedEventQuery() {}

    /** @param gaps all of them at or below the index */
    static PreparedStatement withGaps(Connection connection, EventSchema schema, long globalIndex, int batchSize,
            List<Long> gaps) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql(schema, gaps.size()));
        int parameter = 1;
        for (Long gap : gaps) {
            statement.setLong(parameter++, gap);
        }
        statement.setLong(parameter++, globalIndex);
        statement.setLong(parameter, globalIndex + batchSize);
        return statement;
    }

    static String sql(EventSchema schema, int gaps) {
        return """
                SELECT %1$s FROM %2$s WHERE %3$s IN (%4$s)
                UNION ALL
                SELECT %1$s FROM %2$s WHERE %3$s > ? AND %3$s <= ? ORDER BY %3$s"""
                .formatted(schema.trackedEventFields(), schema.domainEventTable(), schema.globalIndexColumn(),
                        String.join(", ", Collections.nCopies(gaps, "?")));
    }
}
