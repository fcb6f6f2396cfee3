package io.discountpurchase.benchmark.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each name was seen. */
final class Shares {
    private static final int MOST = 15;
    private static final double ALL = 100;

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** Per cent of all, the most frequent names first. */
    Map<String, Double> largest() {
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue() * ALL / total, Double::sum,
                        LinkedHashMap::new));
    }
}
