package io.discountpurchase.transactioncentre.reconciliation;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invariant 6: every event of every aggregate is there, and every processor has seen them all. */
class EventStoreCheck implements SelfCheck {
    private final JdbcTemplate jdbc;
    private final EventProcessingConfiguration processing;
    private final Serializer serializer;

    EventStoreCheck(JdbcTemplate jdbc, EventProcessingConfiguration processing, Serializer serializer) {
        this.jdbc = jdbc;
        this.processing = processing;
        this.serializer = serializer;
    }

    @Override
    public List<Check> checks() {
        return List.of(Check.none("6 aggregates with gaps in their events", aggregatesWithGaps()),
                Check.none("6 event processors that stand still or fail",
                        processors().stream().filter(EventStoreCheck::isBroken).count()),
                slowestProcessor());
    }

    private long aggregatesWithGaps() {
        return number("""
                SELECT count(*) FROM (SELECT aggregateIdentifier FROM DomainEventEntry GROUP BY aggregateIdentifier
                    HAVING max(sequenceNumber) + 1 <> count(*)) gaps""");
    }

    private static boolean isBroken(EventProcessor processor) {
        return !processor.isRunning() || processor.isError() || hasFailingSegment(processor);
    }

    private static boolean hasFailingSegment(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    /** By the tokens as they are stored: they count for all instances of the service, and for a processor that has died. */
    private Check slowestProcessor() {
        long head = number("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry");
        Map<String, Long> positions = storedPositions();
        long slowest = processors().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .mapToLong(processor -> positions.getOrDefault(processor.getName(), 0L))
                .min()
                .orElse(head);
        return Check.equal("6 last event = last event that the slowest processor has seen", head, slowest);
    }

    /** The position of the last segment of each processor. */
    private Map<String, Long> storedPositions() {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query("SELECT processorName, token, tokenType FROM TokenEntry", row -> {
            positions.merge(row.getString(1), position(row.getBytes(2), row.getString(3)), Math::min);
        });
        return positions;
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return 0;
        }
        TrackingToken stored = serializer.deserialize(
                new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Math.max(0, stored.position().orElse(0));
    }

    private Collection<EventProcessor> processors() {
        return processing.eventProcessors().values();
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
