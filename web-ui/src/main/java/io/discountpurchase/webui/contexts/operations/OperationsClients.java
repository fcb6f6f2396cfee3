package io.discountpurchase.webui.contexts.operations;

import io.discountpurchase.webui.contexts.http.ContextHttp;
import io.discountpurchase.webui.contexts.http.ContextName;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The same clients once for each context. */
@Component
public class OperationsClients {
    private final Map<ContextName, OperationsClient> operations;
    private final Map<ContextName, FiguresClient> figures;
    private final Map<ContextName, TimelineClient> timelines;

    OperationsClients(ContextHttp http) {
        this.operations = each(context -> http.forCaller(context, OperationsClient.class));
        this.figures = each(context -> http.forPatientCaller(context, FiguresClient.class));
        this.timelines = each(context -> http.forEdge(context, TimelineClient.class));
    }

    public OperationsClient of(ContextName context) {
        return chosen(operations, context);
    }

    public FiguresClient figuresOf(ContextName context) {
        return chosen(figures, context);
    }

    public TimelineClient timelineOf(ContextName context) {
        return chosen(timelines, context);
    }

    private static <C> C chosen(Map<ContextName, C> clients, ContextName context) {
        C client = clients.get(context);
        if (client == null) {
            throw new IllegalStateException("No client for " + context);
        }
        return client;
    }

    private static <C> Map<ContextName, C> each(Function<ContextName, C> make) {
        Map<ContextName, C> clients = new EnumMap<>(ContextName.class);
        for (ContextName context : ContextName.values()) {
            clients.put(context, make.apply(context));
        }
        return clients;
    }
}
