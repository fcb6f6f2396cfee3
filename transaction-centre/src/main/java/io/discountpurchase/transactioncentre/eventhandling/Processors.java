package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
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

    /** Whether its handlers only write a read model; reactions and sagas say that they must not be told an event twice. */
    static boolean isProjection(EventProcessor processor) {
        return processor instanceof AbstractEventProcessor own && own.eventHandlerInvoker().supportsReset();
    }

    /** The number of the last event that this service has stored. */
    public long lastEvent() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(globalIndex), 0) FROM DomainEventEntry", Long.class);
        return last == null ? 0 : last;
    }

    /**
     * How many events each processor has not handled yet, by its slowest segment. Tokens count for all instances of the
     * service, and for a processor that has died. One that subscribes handles an event before it is stored.
     */
    public Map<String, Long> behind() {
        long last = lastEvent();
        Map<String, Long> positions = storedPositions();
        Map<String, Long> behind = new HashMap<>();
        all().forEach(processor -> behind.put(processor.getName(), processor instanceof StreamingEventProcessor
                ? last - positions.getOrDefault(processor.getName(), 0L)
                : 0));
        return behind;
    }

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
        TrackingToken stored = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return Math.max(0, stored.position().orElse(0));
    }
}
