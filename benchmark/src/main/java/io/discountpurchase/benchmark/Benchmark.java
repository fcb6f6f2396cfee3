package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.H2;
import io.discountpurchase.benchmark.database.Postgres;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.report.Measurement;
import io.discountpurchase.benchmark.report.Reports;
import io.discountpurchase.benchmark.report.Results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures product and floor in turn. It fails if a purchase does, is not settled, or if the books do not agree. */
public final class Benchmark {
    private final Options options;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Profile> profiles = new ArrayList<>();

    private Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        var benchmark = new Benchmark(Options.parse(arguments));
        var reports = new Reports(benchmark.run());
        reports.write(benchmark.options.out());
        System.out.println(reports.text());
        System.out.println("Written to " + benchmark.options.out().resolve("index.html").toAbsolutePath());
    }

    private Results run() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        Map<String, String> about = Environment.describe();
        for (String name : options.databases()) {
            Path directory = Files.createTempDirectory(Files.createDirectories(options.out()), name);
            try (Database database = start(name, directory);
                    var systems = new Systems(database, options, directory)) {
                measure(systems, database.title());
                for (Load load : options.profile()) {
                    profiles.addAll(systems.profile(load, directory));
                }
            }
        }
        return new Results(about, measurements, facts, profiles);
    }

    private static Database start(String name, Path directory) throws IOException, SQLException {
        return name.equals("postgres") ? new Postgres(directory.resolve("postgres")) : new H2(directory);
    }

    private void measure(Systems systems, String title) throws IOException, InterruptedException, SQLException {
        systems.facts().forEach((name, value) -> facts.put(title + ", " + name, value));
        say("warm-up", systems.measureProduct(options.warmUp(), 0));
        say("warm-up", systems.measureFloor(options.warmUp(), 0));
        systems.rawRates().forEach((name, value) -> facts.put(title + ", " + name, value));
        for (int round = 1; round <= options.rounds(); round++) {
            for (Load load : options.loads()) {
                // who is first in one round is second in the next
                if (round % 2 == 0) {
                    keep(systems.measureFloor(load, round));
                }
                keep(systems.measureProduct(load, round));
                if (round % 2 == 1) {
                    keep(systems.measureFloor(load, round));
                }
            }
        }
        facts.put(title + ", reconciliation", systems.reconciliation());
        for (int purchases : options.growth()) {
            systems.fillUpTo(purchases);
            for (Load load : options.loads()) {
                keep(systems.measureProduct(load, 1).after(systems.purchases() + " purchases"));
            }
            facts.put("%s, reconciliation after %d purchases".formatted(title, systems.purchases()),
                    systems.reconciliation());
        }
    }

    private void keep(Measurement measurement) {
        measurements.add(measurement);
        say("round " + measurement.round(), measurement);
    }

    private static void say(String when, Measurement one) {
        System.out.printf(Locale.ROOT, "%s: %s, %s, %s: %d purchases, %.1f settled/s%n", when, one.database(),
                one.load(), one.system(), one.outcome().purchases(), one.outcome().settledPerSecond());
    }
}
