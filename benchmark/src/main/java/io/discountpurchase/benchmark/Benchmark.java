package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.H2;
import io.discountpurchase.benchmark.database.Postgres;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.report.Reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/** Measures product and floor in turn. It fails if a purchase does, is not settled, or if the books do not agree. */
public final class Benchmark {
    private final Options options;
    private final Findings findings;

    private Benchmark(Options options) throws IOException, InterruptedException {
        this.options = options;
        this.findings = new Findings(Environment.describe(options));
    }

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        var options = Options.parse(arguments);
        var benchmark = new Benchmark(options);
        benchmark.run();
        var reports = new Reports(benchmark.findings.results());
        reports.write(options.out());
        System.out.println(reports.text());
        System.out.println("Written to " + options.out().resolve("index.html").toAbsolutePath());
    }

    private void run() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        for (String name : options.databases()) {
            Path directory = Files.createTempDirectory(Files.createDirectories(options.out()), name)
                    .toAbsolutePath();
            findings.say("logs are in " + directory);
            if (options.grows()) {
                new Growth(own -> start(name, own), options, directory, findings).run();
            } else {
                try (Database database = start(name, directory)) {
                    compare(database, directory);
                }
            }
        }
    }

    private Database start(String name, Path directory) throws IOException, SQLException {
        return name.equals(Options.H2) ? new H2(directory)
                : new Postgres(directory.resolve("server"), !options.profile().isEmpty());
    }

    private void compare(Database database, Path directory)
            throws IOException, SQLException, PurchaseFailed, InterruptedException {
        String title = database.title();
        findings.say(title + " starts with product and floor");
        try (var systems = new Systems(database, options, directory)) {
            findings.keep(title, systems.starts());
            findings.keep(title, systems.resident("at rest"));
            findings.tell("warm-up", systems.measureProduct(options.warmUp(), 0));
            findings.tell("warm-up", systems.measureFloor(options.warmUpOfFloor(), 0));
            findings.keep(title, systems.rawRates());
            for (int round = 1; round <= options.rounds(); round++) {
                measure(systems, round);
            }
            findings.keep(title, "reconciliation", systems.reconciliation());
            findings.keep(title, systems.resident("after the rounds"));
            for (Load load : options.profile()) {
                systems.profile(load, directory, findings);
            }
        }
    }

    /** Who is first in one round is second in the next. */
    private void measure(Systems systems, int round) throws InterruptedException, SQLException, IOException {
        for (Load load : options.loads()) {
            if (round % 2 == 0) {
                findings.keep(systems.measureFloor(load, round));
            }
            findings.keep(systems.measureProduct(load, round));
            if (round % 2 == 1) {
                findings.keep(systems.measureFloor(load, round));
            }
        }
    }
}
