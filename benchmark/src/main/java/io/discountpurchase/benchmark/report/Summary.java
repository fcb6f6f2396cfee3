package io.discountpurchase.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All rounds of one system under one load. */
record Summary(String database, String system, String load, List<Measurement> rounds) {

    /** In the order in which they were first measured. */
    static List<Summary> of(List<Measurement> measurements) {
        Map<List<String>, List<Measurement>> groups = new LinkedHashMap<>();
        for (Measurement one : measurements) {
            groups.computeIfAbsent(List.of(one.database(), one.load(), one.system()), key -> new ArrayList<>())
                    .add(one);
        }
        return groups.entrySet()
                .stream()
                .map(group -> new Summary(group.getKey().get(0), group.getKey().get(2), group.getKey().get(1),
                        group.getValue()))
                .toList();
    }

    String series() {
        return rounds.getFirst().series();
    }

    Spread of(ToDoubleFunction<Measurement> figure) {
        return Spread.of(rounds.stream().mapToDouble(figure));
    }

    Spread settledPerSecond() {
        return of(one -> one.outcome().settledPerSecond());
    }
}
