package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.eventhandling.EventHandlerGroup.State;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator sees of the event handlers of a service, and can do about its read models. */
public class EventHandlers {
    /** What became of the wish to have a read model rebuilt. */
    public enum Rebuilding {
        STARTED,
        ALREADY_REBUILDING,
        NOT_A_PROJECTION,
        UNKNOWN
    }

    private final Processors processors;
    private final ParkedEventTable parked;
    private final Rebuilds rebuilds;
    private final Audit audit;

    EventHandlers(Processors processors, ParkedEventTable parked, Rebuilds rebuilds, Audit audit) {
        this.processors = processors;
        this.parked = parked;
        this.rebuilds = rebuilds;
        this.audit = audit;
    }

    /** By name. */
    public List<EventHandlerGroup> groups() {
        Map<String, Long> behind = processors.behind();
        return processors.all()
                .stream()
                .map(processor -> group(processor, behind.getOrDefault(processor.getName(), 0L)))
                .sorted(Comparator.comparing(EventHandlerGroup::name))
                .toList();
    }

    private EventHandlerGroup group(EventProcessor processor, long behind) {
        String name = processor.getName();
        return new EventHandlerGroup(name, Processors.isProjection(processor), state(processor), behind,
                parked.countOf(name),
                rebuilds.last(name).orElse(null));
    }

    private State state(EventProcessor processor) {
        if (rebuilds.isRunning(processor.getName())) {
            return State.REBUILDING;
        }
        if (!processor.isRunning()) {
            return State.STOPPED;
        }
        return Processors.isFailing(processor) ? State.FAILING : State.RUNNING;
    }

    /**
     * Has a read model built anew from all events, in the background, while everybody reads the old one.
     *
     * @param operator who asks for it
     * @param reason why
     */
    public Rebuilding rebuild(String group, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, "REBUILD", "event-handlers-" + group, reason);
        audit.requireReason(request);
        Rebuilding outcome = start(group, request);
        audit.record(request, outcome);
        return outcome;
    }

    private Rebuilding start(String group, OperatorRequest request) {
        Optional<EventProcessor> processor = processors.find(group);
        if (processor.isEmpty()) {
            return Rebuilding.UNKNOWN;
        }
        if (!Processors.isProjection(processor.get())) {
            return Rebuilding.NOT_A_PROJECTION;
        }
        return rebuilds.start(group, request) ? Rebuilding.STARTED : Rebuilding.ALREADY_REBUILDING;
    }
}
