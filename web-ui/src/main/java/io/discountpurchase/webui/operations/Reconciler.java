package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.Check;
import io.discountpurchase.webui.contexts.operations.Figures;
import io.discountpurchase.webui.contexts.operations.OperationsClients;
import org.springframework.stereotype.Service;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every context checks its own books; the edge adds what can be seen only by comparing them. */
@Service
public class Reconciler {
    private final OperationsClients contexts;

    Reconciler(OperationsClients contexts) {
        this.contexts = contexts;
    }

    /** @param messages whether to compare the messages at the broker with the ledgers too, which takes seconds */
    public Reconciliation reconcile(boolean messages) {
        Map<ContextName, Figures> figures = new EnumMap<>(ContextName.class);
        for (ContextName context : ContextName.values()) {
            figures.put(context, contexts.figuresOf(context).figures(messages));
        }
        Stream<Check> own = figures.entrySet().stream().flatMap(entry -> own(entry.getKey(), entry.getValue()));
        return Reconciliation.of(Stream.concat(own, new Comparison(figures).checks()).toList());
    }

    private static Stream<Check> own(ContextName context, Figures figures) {
        return figures.checks()
                .stream()
                .map(
                        check -> new Check(context + ": " + check.name(), check.expected(), check.actual(),
                                check.ok()));
    }
}
