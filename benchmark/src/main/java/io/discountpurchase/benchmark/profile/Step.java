package io.discountpurchase.benchmark.profile;

import io.discountpurchase.benchmark.database.TracedCommit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A kind of commit that purchases need.
 *
 * @param context whose database it is
 * @param what the events that it stores, or else the tables
 * @param commits of this kind per purchase
 * @param rows that it writes, by table
 */
public record Step(String context, String what, double commits, Map<String, Double> rows) {

    private static final double RARE = 0.02;

    /** Kinds that come less often than once in fifty purchases are left out: nobody's purchase needs them. */
    public static List<Step> of(String context, List<TracedCommit> commits, int purchases) {
        Map<String, List<TracedCommit>> kinds = new LinkedHashMap<>();
        commits.forEach(commit -> kinds.computeIfAbsent(nameOf(commit), kind -> new ArrayList<>()).add(commit));
        return kinds.entrySet()
                .stream()
                .filter(kind -> kind.getValue().size() >= RARE * purchases)
                .map(kind -> new Step(context, kind.getKey(), (double) kind.getValue().size() / purchases,
                        rows(kind.getValue())))
                .toList();
    }

    /** A batch of one kind of event is named by it once. */
    private static String nameOf(TracedCommit commit) {
        List<String> names = commit.events().isEmpty() ? commit.changes() : commit.events();
        return names.stream().distinct().collect(Collectors.joining(" + "));
    }

    private static Map<String, Double> rows(List<TracedCommit> commits) {
        Map<String, Double> rows = new TreeMap<>();
        commits.forEach(commit -> commit.changes().forEach(table -> rows.merge(table, 1.0, Double::sum)));
        rows.replaceAll((table, count) -> count / commits.size());
        return rows;
    }

    /** Tables with their rows. */
    public String written() {
        return rows.entrySet()
                .stream()
                .map(table -> String.format(Locale.ROOT, "%s %.1f", table.getKey(), table.getValue()))
                .collect(Collectors.joining(", "));
    }
}
