package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.database.Counter;
import io.discountpurchase.benchmark.load.Latencies;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.profile.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsTest {
    private static Measurement round(String system, int round, double settledPerSecond) {
        return new Measurement("H2 <2>", system, "closed-8-20s", round,
                new Outcome(1000, settledPerSecond, settledPerSecond, new Latencies(1, 2, 3), new Latencies(4, 5, 6)),
                new Cost(7, 1, Map.of(system.equals("floor") ? "floor-wallet" : "wallet",
                        Map.of(Counter.COMMITS, system.equals("floor") ? 1.5 : 2.5)), 4000, 6, Map.of("wallet", 100.0),
                        Map.of("wallet", 2000.0)));
    }

    private static final Reports REPORTS = new Reports(new Results(Map.of("commit", "abc"),
            List.of(round("product", 1, 100), round("floor", 1, 390), round("floor", 2, 400), round("product", 2, 110),
                    round("product", 3, 300), round("floor", 3, 500)),
            Map.of("start", "9 s"),
            List.of(new Profile("wallet", Map.of("by thread", Map.of("main <1>", 99.9)), 40, 1.5)),
            List.of(new Step("wallet", "MoneyFundBought", 1, Map.of("domainevententry", 2.0)))));

    @Test
    void the_text_has_medians_ranges_and_the_ratio_of_the_medians() {
        assertThat(REPORTS.text()).contains("commit: abc", "110.0 (100.0–300.0)", "400.0 (390.0–500.0)", "0.28",
                "2.5", "n/a", "start: 9 s", "99.9 %    40.0 ms  main <1>", "domainevententry 2.0");
    }

    @Test
    void what_both_have_databases_do_stands_side_by_side() {
        assertThat(REPORTS.text()).containsPattern("H2 <2> +closed-8-20s +wallet +2\\.5 +1\\.5 +n/a +n/a");
    }

    @Test
    void a_larger_size_is_compared_with_the_smallest_of_its_series(@TempDir Path directory) throws IOException {
        Measurement round = round("product", 1, 100);
        var large = new Measurement(round.database(), round.system(), round.load(), 1,
                new Outcome(1000, 100, 100, new Latencies(1.25, 2, 3), new Latencies(4, 5, 6)), round.cost());
        var reports = new Reports(new Results(Map.of(),
                List.of(round.of("after 10", ""), round.of("after 10, one", ", one"),
                        large.of("after 100", ""), round.of("after 100, one", ", one")),
                Map.of(), List.of(), List.of()));

        assertThat(reports.text()).containsPattern("closed-8-20s after 100 +1\\.3 +1\\.25")
                .containsPattern("closed-8-20s after 100, one +1\\.0 +1\\.00")
                .doesNotContain("commits: product");
        reports.write(directory);
        assertThat(directory.resolve("results.csv")).content()
                .contains("after 100,1,1.25,", "\"closed-8-20s after 100, one\",1,");
        assertThat(directory.resolve("results.json")).content().contains("\"ofSmallest\" : 1.25");
        assertThat(directory.resolve("index.html")).content().contains("Against the smallest size");
    }

    @Test
    void every_round_is_a_line_of_the_csv_file(@TempDir Path directory) throws IOException {
        REPORTS.write(directory);

        List<String> lines = Files.readAllLines(directory.resolve("results.csv"));
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0).split(",")).hasSameSizeAs(lines.get(1).split(","));
        assertThat(directory.resolve("results.json")).content().contains("\"settledPerSecond\" : 300.0");
    }

    @Test
    void the_page_needs_nothing_from_outside_and_escapes_what_it_shows(@TempDir Path directory) throws IOException {
        REPORTS.write(directory);

        assertThat(directory.resolve("index.html")).content()
                .contains("<svg", "H2 &lt;2&gt;")
                .doesNotContain("http", "<2>", "<1>");
    }
}
