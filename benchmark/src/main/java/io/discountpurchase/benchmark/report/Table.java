package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.database.Counter;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.profile.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of all systems under all loads: medians of the rounds, with the range in parentheses. */
record Table(List<String> head, List<List<String>> rows) {

    private static final double KILO = 1000;
    private static final String NOBODY_COUNTS = "n/a";

    /** How fast. */
    static Table ofSpeed(List<Summary> summaries) {
        return of(summaries, List.of(
                new Column("accepted/s", one -> median(one, round -> round.outcome().acceptedPerSecond())),
                new Column("settled/s", one -> one.settledPerSecond().toString()),
                new Column("of floor", one -> Ratio.of(one, summaries)),
                new Column("accepted p50", one -> median(one, round -> round.outcome().accepted().p50())),
                new Column("p99", one -> median(one, round -> round.outcome().accepted().p99())),
                new Column("p99.9 ms", one -> median(one, round -> round.outcome().accepted().p999())),
                new Column("settled p50", one -> median(one, round -> round.outcome().settled().p50())),
                new Column("p99", one -> median(one, round -> round.outcome().settled().p99())),
                new Column("p99.9 ms", one -> median(one, round -> round.outcome().settled().p999()))));
    }

    /** What a purchase costs in all. */
    static Table ofCost(List<Summary> summaries) {
        return of(summaries, List.of(
                new Column("CPU-s per 1,000", one -> one.of(round -> round.cost().cpuMillis()).toString()),
                new Column("compiling", one -> median(one, round -> round.cost().compilingMillis())),
                new Column("allocated kB", one -> kilobytes(one, cost -> Cost.total(cost.allocatedBytes()))),
                new Column("written kB", one -> kilobytes(one, cost -> Cost.total(cost.writtenBytes()))),
                new Column("commits", one -> counted(one, cost -> cost.total(Counter.COMMITS))),
                new Column("log kB", one -> counted(one, cost -> inKilo(cost.total(Counter.LOG_BYTES)))),
                new Column("log syncs", one -> counted(one, cost -> cost.total(Counter.LOG_SYNCS))),
                new Column("file writes", one -> counted(one, cost -> cost.total(Counter.FILE_WRITES))),
                new Column("broker kB", one -> counted(one, cost -> inKilo(ofBroker(cost.brokerBytes())))),
                new Column("broker messages", one -> counted(one, cost -> ofBroker(cost.brokerMessages())))));
    }

    /** A purchase always sends messages: where none were counted, the broker is inside the product and not measured. */
    private static OptionalDouble ofBroker(double figure) {
        return figure > 0 ? OptionalDouble.of(figure) : OptionalDouble.empty();
    }

    /** What a purchase costs each process. */
    static Table ofProcesses(List<Summary> summaries) {
        List<List<String>> rows = new ArrayList<>();
        for (Summary one : summaries) {
            Cost last = one.rounds().getLast().cost();
            Stream.concat(last.databases().keySet().stream(), last.allocatedBytes().keySet().stream())
                    .distinct()
                    .forEach(process -> rows.add(List.of(one.database(), one.load(), one.system(), process,
                            counted(one, cost -> cost.of(process, Counter.COMMITS)),
                            counted(one, cost -> inKilo(cost.of(process, Counter.LOG_BYTES))),
                            counted(one, cost -> cost.of(process, Counter.LOG_SYNCS)),
                            counted(one, cost -> cost.of(process, Counter.FILE_WRITES)),
                            counted(one, cost -> inKilo(Cost.of(cost.allocatedBytes(), process))),
                            counted(one, cost -> inKilo(Cost.of(cost.writtenBytes(), process))))));
        }
        return new Table(List.of("database", "load", "system", "process", "commits", "log kB", "log syncs",
                "file writes", "allocated kB", "written kB"), rows);
    }

    /** Which commits a purchase needs. */
    static Table ofSteps(List<Step> steps) {
        return new Table(List.of("context", "step", "commits per purchase", "rows of each"), steps.stream()
                .map(step -> List.of(step.context(), step.what(), String.format(Locale.ROOT, "%.2f", step.commits()),
                        step.written()))
                .toList());
    }

    /** Where the processor time of a purchase goes. */
    static Table ofProfiles(List<Profile> profiles) {
        List<List<String>> rows = new ArrayList<>();
        for (Profile profile : profiles) {
            profile.views()
                    .forEach((view, shares) -> shares.forEach((name, share) -> rows.add(List.of(profile.program(), view,
                            name, String.format(Locale.ROOT, "%.1f", share),
                            String.format(Locale.ROOT, "%.2f", profile.millis(share))))));
        }
        return new Table(List.of("process", "view", "where", "%", "ms per purchase"), rows);
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

    private static OptionalDouble inKilo(OptionalDouble bytes) {
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / KILO) : bytes;
    }

    static String counted(Summary summary, Function<Cost, OptionalDouble> count) {
        return summary.rounds().stream().map(round -> count.apply(round.cost())).anyMatch(OptionalDouble::isEmpty)
                ? NOBODY_COUNTS
                : median(summary, round -> count.apply(round.cost()).orElseThrow());
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
