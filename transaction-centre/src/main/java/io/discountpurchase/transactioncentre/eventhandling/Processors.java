package io.discountpurchase.transactioncentre.eventhandling;

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
import java.util.Map;
import java.util.Optional;

/** The processors of this service, and how far they have come by the tokens as they are stored. */
public class Processors {
    private final EventProcessingConfiguration processing;
    private final JdbcTemplate jdbc;
    private final Serializer serializer;

    Processors(EventProcessingConfiguration processing, JdbcTemplate jdbc, Serializer serializer) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    public Collection<EventProcessor> all() {
        return processing.eventProcessors().values();
    }

    Optional<EventProcessor> find(String group) {
        return processing.eventProcessorByProcessingGroup(group);
    }

    /** Whether it has stopped, or tries the same event again and again. */
    public static boolean isBroken(EventProcessor processor) {
        return !processor.isRunning() || isFailing(processor);
    }

    static boolean isFailing(EventProcessor processor) {
        return processor.isError() || (processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState));
    }

    /** The number of the last event that this service has stored. */
    public long lastEvent() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry", Long.class);
        return last == null ? 0 : last;
    }

    /**
     * The last event that each processor has handled, by its slowest segment. Tokens count for all instances of the service,
     * and for a processor that has died.
     */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query("SELECT processorName, token, tokenType FROM TokenEntry", row -> {
            positions.merge(row.getString(1), position(row.getBytes(2), row.getString(3)), Math::min);
        });
        all().forEach(processor -> positions.putIfAbsent(processor.getName(), 0L));
        return positions;
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return 0;
        }
        TrackingToken stored = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Math.max(0, stored.position().orElse(0));
    }
}
