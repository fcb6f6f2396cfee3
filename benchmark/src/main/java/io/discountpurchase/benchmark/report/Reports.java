package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.load.Latencies;
import io.discountpurchase.benchmark.load.Outcome;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the results as {@code results.csv}, {@code results.json} and {@code index.html}, and as a table to look at. */
public record Reports(Results results) {
    private static final String HEADER = "database,system,load,round,purchases,acceptedPerSecond,settledPerSecond,"
            + "acceptedP50,acceptedP99,acceptedP999,settledP50,settledP99,settledP999,cpuSecondsPerThousand,"
            + "commitsPerPurchase,walBytesPerPurchase,writtenBytesPerPurchase";

    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("results.json"),
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(results));
        Files.write(directory.resolve("results.csv"),
                Stream.concat(Stream.of(HEADER), results.measurements().stream().map(Reports::csv)).toList());
        Files.writeString(directory.resolve("index.html"), new Page(results).html());
    }

    private static String csv(Measurement one) {
        Outcome outcome = one.outcome();
        return Stream.of(one.database(), one.system(), one.load(), one.round(), outcome.purchases(),
                outcome.acceptedPerSecond(), outcome.settledPerSecond(), outcome.accepted().p50(),
                outcome.accepted().p99(), outcome.accepted().p999(), outcome.settled().p50(), outcome.settled().p99(),
                outcome.settled().p999(), one.cpuSecondsPerThousand(), total(one.commitsPerPurchase()),
                one.walBytesPerPurchase(), total(one.writtenBytesPerPurchase()))
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    private static double total(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Medians, with the range in parentheses. */
    public String table() {
        var table = new StringBuilder();
        results.about().forEach((name, value) -> table.append(name).append(": ").append(value).append('\n'));
        table.append(String.format(Locale.ROOT, "%n%-16s %-16s %-8s %-26s %-9s %-22s %-22s %-20s %s%n", "database",
                "load", "system", "settled/s", "of floor", "accepted p50/p99 ms", "settled p50/p99 ms",
                "CPU-s per 1,000",
                "commits per purchase"));
        List<Summary> summaries = Summary.of(results.measurements());
        for (Summary one : summaries) {
            table.append(String.format(Locale.ROOT, "%-16s %-16s %-8s %-26s %-9s %-22s %-22s %-20s %s%n",
                    one.database(), one.load(), one.system(), one.settledPerSecond(), Ratio.of(one, summaries),
                    percentiles(one, Outcome::accepted), percentiles(one, Outcome::settled),
                    one.of(Measurement::cpuSecondsPerThousand), commits(one)));
        }
        table.append('\n');
        results.facts().forEach((name, value) -> table.append(name).append(": ").append(value).append('\n'));
        return table.toString();
    }

    /** Which of the two latencies. */
    @FunctionalInterface
    private interface Which {
        Latencies of(Outcome outcome);
    }

    private static String percentiles(Summary summary, Which which) {
        return String.format(Locale.ROOT, "%.1f / %.1f", summary.of(one -> which.of(one.outcome()).p50()).median(),
                summary.of(one -> which.of(one.outcome()).p99()).median());
    }

    private static String commits(Summary summary) {
        return summary.rounds()
                .getLast()
                .commitsPerPurchase()
                .entrySet()
                .stream()
                .map(context -> String.format(Locale.ROOT, "%s %.1f", context.getKey(), context.getValue()))
                .collect(Collectors.joining(", "));
    }
}
