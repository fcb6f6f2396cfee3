package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.database.Counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What product and floor have databases do for a purchase, side by side: how far they are alike. */
final class Work {
    private static final List<Counter> COUNTERS = List.of(Counter.COMMITS, Counter.ROWS_INSERTED,
            Counter.ROWS_UPDATED, Counter.ROWS_DELETED);
    private static final List<String> HEAD = List.of("database", "load", "context", "commits: product", "floor",
            "rows inserted: product", "floor", "updated: product", "floor", "deleted: product", "floor");

    private Work() {}

    /** A row for each context, and load under which both were measured. */
    static Table of(List<Summary> summaries) {
        List<List<String>> rows = new ArrayList<>();
        for (Summary product : summaries) {
            Ratio.floorOf(product, summaries)
                    .ifPresent(floor -> contexts(product).stream()
                            .sorted()
                            .forEach(context -> rows.add(row(product, floor, context))));
        }
        return new Table(HEAD, rows);
    }

    private static Set<String> contexts(Summary product) {
        return product.rounds()
                .getLast()
                .cost()
                .databases()
                .keySet()
                .stream()
                .filter(service -> !service.equals(Cost.SERVER))
                .collect(Collectors.toSet());
    }

    private static List<String> row(Summary product, Summary floor, String context) {
        List<String> row = new ArrayList<>(List.of(product.database(), product.load(), context));
        for (Counter counter : COUNTERS) {
            row.add(Table.counted(product, cost -> cost.of(context, counter)));
            row.add(Table.counted(floor, cost -> cost.of(Ratio.FLOOR + "-" + context, counter)));
        }
        return row;
    }
}
