package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.ColumnText;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Axon's table {@code DeadLetterEntry}, which its queue writes, as an operator sees it: by sequence, the first event first. */
class ParkedEventTable {
    private static final int LONGEST_CAUSE = 1023;
    /** Only the first event of a sequence has failed, and so has a cause; the others wait behind it. */
    private static final String FAILED = """
            SELECT failed.*, (SELECT count(*) - 1 FROM DeadLetterEntry same WHERE
                same.processingGroup = failed.processingGroup AND
                same.sequenceIdentifier = failed.sequenceIdentifier) AS waiting
            FROM DeadLetterEntry failed WHERE failed.causeType IS NOT NULL\s""";

    private final JdbcTemplate jdbc;
    private final Letters letters;
    private final Clock clock;

    ParkedEventTable(JdbcTemplate jdbc, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** Events that belong together and wait together. */
    record Sequence(String group, String identifier) {}

    /** Newest first. */
    List<ParkedEvent> page(int page, int size) {
        return jdbc.query(FAILED + "ORDER BY parkedNumber DESC LIMIT ? OFFSET ?", this::parkedEvent, size,
                (long) page * size);
    }

    long count() {
        return number("SELECT count(*) FROM DeadLetterEntry WHERE causeType IS NOT NULL");
    }

    Optional<ParkedEvent> find(long number) {
        return jdbc.query(FAILED + "AND parkedNumber = ?", this::parkedEvent, number).stream().findFirst();
    }

    boolean hasFailed(String businessKey) {
        return jdbc.query(FAILED, this::parkedEvent)
                .stream()
                .anyMatch(event -> event.businessKey().equals(businessKey));
    }

    /** Of a group, those that wait included. */
    long countOf(String group) {
        return number("SELECT count(*) FROM DeadLetterEntry WHERE processingGroup = ?", group);
    }

    /** Sequences in which nothing has failed: what they waited for was redriven while they were parked. */
    List<Sequence> withoutFailure() {
        return jdbc.query("""
                SELECT processingGroup, sequenceIdentifier FROM DeadLetterEntry
                GROUP BY processingGroup, sequenceIdentifier HAVING count(causeType) = 0""",
                (row, number) -> new Sequence(row.getString(1), row.getString(2)));
    }

    /** In order, and kept from every other redrive until this transaction ends. */
    List<JdbcDeadLetter<EventMessage<?>>> lock(Sequence sequence) {
        return jdbc.query("""
                SELECT * FROM DeadLetterEntry WHERE processingGroup = ? AND sequenceIdentifier = ?
                ORDER BY sequenceIndex FOR UPDATE""", (row, number) -> letters.convertToLetter(row),
                sequence.group(), sequence.identifier());
    }

    void remove(JdbcDeadLetter<EventMessage<?>> letter) {
        jdbc.update("DELETE FROM DeadLetterEntry WHERE deadLetterIdentifier = ?", letter.getIdentifier());
    }

    void removeAllOf(String group) {
        jdbc.update("DELETE FROM DeadLetterEntry WHERE processingGroup = ?", group);
    }

    /** Notes why the first event of a sequence could not be handled. */
    void failed(Sequence sequence, Throwable failure) {
        jdbc.update(
                """
                        UPDATE DeadLetterEntry SET causeType = ?, causeMessage = ?, lastTouched = ?
                        WHERE processingGroup = ? AND sequenceIdentifier = ? AND sequenceIndex = (
                            SELECT min(sequenceIndex) FROM DeadLetterEntry WHERE processingGroup = ? AND sequenceIdentifier = ?)""",
                failure.getClass().getName(), ColumnText.fitting(String.valueOf(failure.getMessage()), LONGEST_CAUSE),
                DateTimeUtils.formatInstant(clock.instant()), sequence.group(), sequence.identifier(),
                sequence.group(), sequence.identifier());
    }

    private ParkedEvent parkedEvent(ResultSet row, int rowNumber) throws SQLException {
        JdbcDeadLetter<EventMessage<?>> letter = letters.convertToLetter(row);
        String type = row.getString("payloadType");
        return new ParkedEvent(row.getLong("parkedNumber"), row.getString("processingGroup"),
                type.substring(type.lastIndexOf('.') + 1), BusinessKeySequence.keyOf(letter.message()),
                letter.getSequenceIdentifier(), row.getString("causeType") + ": " + row.getString("causeMessage"),
                row.getLong("waiting"), letter.message().getTimestamp(), letter.enqueuedAt(), letter.lastTouched());
    }

    private long number(String sql, Object... arguments) {
        Long number = jdbc.queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }
}
