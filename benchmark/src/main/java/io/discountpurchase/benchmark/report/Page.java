package io.discountpurchase.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page that needs nothing else: bars of rates and latencies, and the figures behind them. */
record Page(Results results) {
    private static final int BAR = 18;
    private static final int LABELS = 560;
    private static final int WIDTH = 460;

    String html() {
        List<Summary> summaries = Summary.of(results.measurements());
        return page(list(results.about()), bars(summaries, Summary::settledPerSecond)
                + "<h2>Half of the purchases are accepted within, ms</h2>"
                + bars(summaries, one -> one.of(round -> round.outcome().accepted().p50()))
                + "<h2>99 of 100 are settled within, ms</h2>"
                + bars(summaries, one -> one.of(round -> round.outcome().settled().p99())),
                table(Table.ofSpeed(summaries)) + slowdowns() + "<h2>What a purchase costs</h2>"
                        + table(Table.ofCost(summaries))
                        + sideBySide(summaries) + table(Table.ofProcesses(summaries)),
                list(results.facts()) + profiles());
    }

    private static String list(Map<String, String> values) {
        return values.entrySet()
                .stream()
                .map(value -> "<li>" + escaped(value.getKey()) + ": " + escaped(value.getValue()) + "</li>")
                .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }

    /** A bar for each, as long as the median, with the range in words. */
    private static String bars(List<Summary> summaries, Function<Summary, Spread> figure) {
        double most = summaries.stream().mapToDouble(one -> figure.apply(one).median()).max().orElse(1);
        var svg = new StringBuilder(String.format(Locale.ROOT, "<svg width=\"%d\" height=\"%d\" role=\"img\">",
                LABELS + WIDTH + 200, summaries.size() * (BAR + 4)));
        for (int i = 0; i < summaries.size(); i++) {
            Summary one = summaries.get(i);
            double length = figure.apply(one).median() / most * WIDTH;
            svg.append(String.format(Locale.ROOT, """
                    <text x="0" y="%1$d">%2$s</text><rect class="%3$s" x="%4$d" y="%5$d" width="%6$.1f" height="%7$d"/>\
                    <text x="%8$.1f" y="%1$d">%9$s</text>""", i * (BAR + 4) + 14,
                    escaped(one.database() + ", " + one.load() + ", " + one.system()), escaped(one.system()), LABELS,
                    i * (BAR + 4), length, BAR, LABELS + length + 6, escaped(figure.apply(one).toString())));
        }
        return svg.append("</svg>").toString();
    }

    private static String table(Table table) {
        return Stream.concat(Stream.of(row("th", table.head())), table.rows().stream().map(row -> row("td", row)))
                .collect(Collectors.joining("\n", "<table>", "</table>"));
    }

    private static String row(String cell, List<String> texts) {
        return texts.stream()
                .map(text -> "<%1$s>%2$s</%1$s>".formatted(cell, escaped(text)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String sideBySide(List<Summary> summaries) {
        Table work = Work.of(summaries);
        return work.rows().isEmpty() ? "" : table(work);
    }

    private String slowdowns() {
        return results.slowdowns().isEmpty() ? ""
                : "<h2>Against the smallest size</h2>" + table(Slowdown.table(results.slowdowns()));
    }

    private String profiles() {
        String steps = results.steps().isEmpty() ? ""
                : "<h2>The commits of a purchase</h2>" + table(Table.ofSteps(results.steps()));
        String profiles = results.profiles().isEmpty() ? ""
                : "<h2>Where its processor time goes</h2>" + table(Table.ofProfiles(results.profiles()));
        return steps + profiles;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String page(String about, String bars, String table, String facts) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>Benchmark</title><style>
                body{font:15px/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
                table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:right}
                th:first-child,td:first-child{text-align:left}.floor{fill:#999}.product{fill:#06c}text{font-size:12px}
                </style></head><body><h1>Benchmark</h1>%s
                <h2>Settled purchases per second</h2>%s<h2>Figures</h2>%s<h2>Once</h2>%s</body></html>
                """.formatted(about, bars, table, facts);
    }
}
