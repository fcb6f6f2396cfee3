package io.discountpurchase.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much longer half of the purchases take than with the smallest size, which is measured first.
 *
 * @param acceptedP50 in milliseconds
 * @param ofSmallest what it is of that with the smallest size
 */
public record Slowdown(String database, String system, String load, double acceptedP50, double ofSmallest) {

    /** One for each size but the smallest of its series. */
    static List<Slowdown> of(List<Measurement> measurements) {
        List<Summary> summaries = Summary.of(measurements);
        return summaries.stream()
                .flatMap(one -> smallest(one, summaries).map(smallest -> new Slowdown(one.database(), one.system(),
                        one.load(), p50(one), p50(one) / p50(smallest))).stream())
                .toList();
    }

    private static Optional<Summary> smallest(Summary one, List<Summary> all) {
        return all.stream()
                .filter(other -> other.database().equals(one.database()) && other.system().equals(one.system())
                        && other.series().equals(one.series()))
                .findFirst()
                .filter(first -> !first.equals(one));
    }

    private static double p50(Summary summary) {
        return summary.of(round -> round.outcome().accepted().p50()).median();
    }

    static Table table(List<Slowdown> slowdowns) {
        return new Table(List.of("database", "system", "load", "accepted p50 ms", "of the smallest size"),
                slowdowns.stream()
                        .map(one -> List.of(one.database(), one.system(), one.load(),
                                String.format(Locale.ROOT, "%.1f", one.acceptedP50()),
                                String.format(Locale.ROOT, "%.2f", one.ofSmallest())))
                        .toList());
    }
}
