package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperationsClients;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.stereotype.Service;

import java.util.Arrays;
import java.util.List;

/** The event handlers of all contexts: how they are doing, what they could not handle, and what an operator does about it. */
@Service
public class EventHandling {
    private final OperationsClients contexts;

    EventHandling(OperationsClients contexts) {
        this.contexts = contexts;
    }

    public List<EventHandlersItem> groups() {
        return Arrays.stream(ContextName.values())
                .flatMap(context -> contexts.of(context)
                        .eventHandlers()
                        .stream()
                        .map(row -> EventHandlersItem.of(context, row)))
                .toList();
    }

    public PageOf<ParkedEventItem> parked(PageInput wanted) {
        return MergedPages.of(wanted, ParkedEventItem::parkedAt, (context, page,
                size) -> contexts.of(context).parkedEvents(page, size).map(row -> ParkedEventItem.of(context, row)));
    }

    /** @param id as the list of parked events shows it */
    public Redriven redrive(String id, String reason) {
        ContextId event = ContextId.parse(id);
        String result = contexts.of(event.context())
                .redriveEvent(event.number(), new OperatorReason(reason))
                .result();
        return new Redriven(event.toString(), result);
    }

    public RebuildStarted rebuild(String context, String group, String reason) {
        ContextName name = ContextName.of(context).orElseThrow(() -> ProblemCode.ID_FORMAT.at("context"));
        String result = contexts.of(name).rebuild(group, new OperatorReason(reason)).result();
        return new RebuildStarted(context, group, result);
    }
}
