package io.discountpurchase.benchmark.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transaction that has written something.
 *
 * @param changes each row, by its table
 * @param events that were among the rows, by the simple names of their classes
 */
public record TracedCommit(List<String> changes, List<String> events) {
    private static final Pattern CHANGE = Pattern.compile("table public\\.\"?(\\w+)\"?: (INSERT|UPDATE|DELETE):.*",
            Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("payloadtype\\[character varying\\]:'[\\w.$]*[.$](\\w+)'");
    private static final String EVENTS = "domainevententry";

    /** @param lines as {@code test_decoding} writes them: BEGIN, a line for each row, COMMIT */
    static List<TracedCommit> read(List<String> lines) {
        List<TracedCommit> commits = new ArrayList<>();
        var open = new TracedCommit(new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("COMMIT")) {
                commits.add(new TracedCommit(List.copyOf(open.changes), List.copyOf(open.events)));
                open = new TracedCommit(new ArrayList<>(), new ArrayList<>());
            } else {
                open.add(line);
            }
        }
        return commits;
    }

    private void add(String line) {
        Matcher change = CHANGE.matcher(line);
        if (change.matches()) {
            changes.add(change.group(1));
            Matcher event = EVENT.matcher(line);
            if (change.group(1).equals(EVENTS) && event.find()) {
                events.add(event.group(1));
            }
        }
    }
}
