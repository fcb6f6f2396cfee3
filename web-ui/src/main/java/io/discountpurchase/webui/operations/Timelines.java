package io.discountpurchase.webui.operations;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.companion.FlowClient;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.OperationsClients;
import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.stereotype.Service;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events and messages of one purchase over all contexts, from their journals and from the data centre, which also knows the
 * messages that are about the purchase and have a key of their own. Whoever asks has checked that the caller may see it.
 */
@Service
public class Timelines {
    private final OperationsClients contexts;
    private final FlowClient dataCentre;

    Timelines(OperationsClients contexts, FlowClient dataCentre) {
        this.contexts = contexts;
        this.dataCentre = dataCentre;
    }

    /**
     * By time; what has the same time keeps the order of its context, and the contexts stand in the order in which a
     * purchase meets them.
     */
    public Timeline of(PurchaseId purchaseId) {
        Stream<TimelineItem> journals = Arrays.stream(ContextName.values()).flatMap(context -> of(context, purchaseId));
        Stream<TimelineItem> flown = dataCentre.about(purchaseId.toString()).stream().map(TimelineItem::of);
        List<TimelineItem> items = Stream.concat(journals, flown)
                .sorted(Comparator.comparing(TimelineItem::at))
                .toList();
        return new Timeline(items);
    }

    /** For an operator, who may ask for a purchase that never was. */
    public Timeline ofAny(PurchaseId purchaseId) {
        Timeline timeline = of(purchaseId);
        if (timeline.items().isEmpty()) {
            throw ProblemCode.PURCHASE_NOT_FOUND.asProblem();
        }
        return timeline;
    }

    private Stream<TimelineItem> of(ContextName context, PurchaseId purchaseId) {
        return contexts.timelineOf(context)
                .timeline(purchaseId.toString())
                .stream()
                .map(row -> TimelineItem.of(context, row));
    }
}
