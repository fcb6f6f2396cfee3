package io.discountpurchase.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of all systems under all loads: medians of the rounds, with the range in parentheses. */
record Table(List<String> head, List<List<String>> rows) {

    private static final double KILO = 1000;

    /** How fast. */
    static Table ofSpeed(List<Summary> summaries) {
        return of(summaries, List.of(
                new Column("settled/s", one -> one.settledPerSecond().toString()),
                new Column("of floor", one -> Ratio.of(one, summaries)),
                new Column("accepted p50", one -> median(one, round -> round.outcome().accepted().p50())),
                new Column("p99", one -> median(one, round -> round.outcome().accepted().p99())),
                new Column("p99.9 ms", one -> median(one, round -> round.outcome().accepted().p999())),
                new Column("settled p50", one -> median(one, round -> round.outcome().settled().p50())),
                new Column("p99", one -> median(one, round -> round.outcome().settled().p99())),
                new Column("p99.9 ms", one -> median(one, round -> round.outcome().settled().p999()))));
    }

    /** What a purchase costs. */
    static Table ofCost(List<Summary> summaries) {
        return of(summaries, List.of(
                new Column("CPU ms", one -> one.of(round -> round.cost().cpuMillis()).toString()),
                new Column("compiling", one -> median(one, round -> round.cost().compilingMillis())),
                new Column("allocated kB", one -> kilobytes(one, cost -> Cost.total(cost.allocatedBytes()))),
                new Column("written kB", one -> kilobytes(one, cost -> Cost.total(cost.writtenBytes()))),
                new Column("log kB", one -> kilobytes(one, Cost::logBytes)),
                new Column("log syncs", one -> median(one, round -> round.cost().logSyncs())),
                new Column("commits", Table::commits)));
    }

    /** What is said of each. */
    private record Column(String name, Function<Summary, String> text) {}

    private static Table of(List<Summary> summaries, List<Column> columns) {
        List<Column> all = Stream.concat(Stream.of(new Column("database", Summary::database),
                new Column("load", Summary::load), new Column("system", Summary::system)), columns.stream()).toList();
        return new Table(all.stream().map(Column::name).toList(), summaries.stream()
                .map(one -> all.stream().map(column -> column.text().apply(one)).toList())
                .toList());
    }

    private static String median(Summary summary, ToDoubleFunction<Measurement> figure) {
        return String.format(Locale.ROOT, "%.1f", summary.of(figure).median());
    }

    private static String kilobytes(Summary summary, ToDoubleFunction<Cost> bytes) {
        return median(summary, round -> bytes.applyAsDouble(round.cost()) / KILO);
    }

    private static String commits(Summary summary) {
        return summary.rounds()
                .getLast()
                .cost()
                .commits()
                .entrySet()
                .stream()
                .map(service -> String.format(Locale.ROOT, "%s %.1f", service.getKey(), service.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** In columns of one width. */
    String text() {
        List<List<String>> lines = Stream.concat(Stream.of(head), rows.stream()).toList();
        int[] widths = IntStream.range(0, head.size())
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(line.get(column), widths[column]))
                        .collect(Collectors.joining("  "))
                        .stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
