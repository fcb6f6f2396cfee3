package io.discountpurchase.benchmark.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one purchase has left in a database.
 *
 * @param rows that were not there before, in the order of their keys
 * @param counters figures in rows that were there before, and by how much they have grown
 */
record Footprint(List<NewRow> rows, List<Counter> counters) {
    record NewRow(Table table, List<Object> values) {}

    record Counter(Table table, List<Object> key, String column, BigDecimal more) {}

    static Footprint between(Dump before, Dump after) {
        var footprint = new Footprint(new ArrayList<>(), new ArrayList<>());
        after.rows().forEach((table, rows) -> {
            Map<List<Object>, List<Object>> earlier = before.rows().getOrDefault(table, Map.of());
            rows.forEach((key, row) -> {
                if (earlier.containsKey(key)) {
                    footprint.addChanges(table, key, Objects.requireNonNull(earlier.get(key)), row);
                } else {
                    footprint.rows.add(new NewRow(table, row));
                }
            });
        });
        return footprint;
    }

    /** Times and states that were changed stay as they are: they are the last ones. */
    private void addChanges(Table table, List<Object> key, List<Object> before, List<Object> after) {
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i) instanceof Number now && before.get(i) instanceof Number then && !now.equals(then)) {
                counters.add(new Counter(table, key, table.columns().get(i).name(),
                        new BigDecimal(now.toString()).subtract(new BigDecimal(then.toString()))));
            }
        }
    }
}
