package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.growth.Filler;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.product.Installation;
import io.discountpurchase.benchmark.product.Investors;
import io.discountpurchase.benchmark.product.Product;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The product on databases that grow between its measurements, and a wallet that has a longer history than all others. */
final class Growth {
    private static final String SYSTEM = "product";
    private static final Load ONE_WALLET = Load.named("closed-1-10s");
    private static final int CLIENTS = 8;

    private final Database database;
    private final Options options;
    private final Path directory;
    private final Findings findings;
    private final Investors investors;
    private int bought;
    private int walletEvents;

    Growth(Database database, Options options, Path directory, Findings findings) {
        this.database = database;
        this.options = options;
        this.directory = directory;
        this.findings = findings;
        // one more, whose wallet grows by itself
        this.investors = new Investors(options.investors() + 1);
    }

    private String ofLongWallet() {
        return investors.named(options.investors());
    }

    void run() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        try (var broker = new BrokerProcess(directory, Product.TOPICS);
                var product = Product.asServices(
                        new Installation(options.jars(), directory, options.jvm(), investors, database),
                        broker.nameServer())) {
            var meter = new Meter(database, broker);
            var filler = new Filler(database, Product.CONTEXTS, text -> findings.say(database.title() + ", " + text));
            learn(filler, product, broker);
            for (int stage = 0; stage < Math.max(options.sizes().size(), options.wallets().size()); stage++) {
                fill(filler, at(options.sizes(), stage),
                        options.wallets().isEmpty() ? 0 : at(options.wallets(), stage));
                product.start();
                measure(product, meter);
                product.close();
            }
        }
    }

    private static int at(List<Integer> values, int stage) {
        return values.get(Math.min(stage, values.size() - 1));
    }

    /** Every investor buys once, so that all have their rows, and then one of them once more. */
    private void learn(Filler filler, Product product, BrokerProcess broker)
            throws IOException, SQLException, PurchaseFailed, InterruptedException {
        findings.say(database.title() + " starts with the product, and everybody buys once");
        product.start();
        everybodyBuys(product);
        broker.awaitQuiet();
        product.close();
        filler.look();
        product.start();
        bought += Outcome.of(Load.named("fill-1-1"), product).purchases();
        product.books().check();
        broker.awaitQuiet();
        product.close();
        filler.learn(investors.named(0));
    }

    private Outcome everybodyBuys(Product product) throws InterruptedException {
        Outcome outcome = Outcome.of(Load.named("fill-%d-%d".formatted(CLIENTS, investors.count())), product);
        bought += outcome.purchases();
        walletEvents += Filler.EVENTS_IN_WALLET;
        return outcome;
    }

    private void fill(Filler filler, int purchases, int events) throws SQLException {
        int ofOneWallet = Math.max(0, (events - walletEvents) / Filler.EVENTS_IN_WALLET);
        filler.fill(ofOneWallet, List.of(ofLongWallet()));
        walletEvents += ofOneWallet * Filler.EVENTS_IN_WALLET;
        bought += ofOneWallet;
        int ofAll = Math.max(0, purchases - bought);
        filler.fill(ofAll, IntStream.range(0, options.investors()).mapToObj(investors::named).toList());
        bought += ofAll;
    }

    private void measure(Product product, Meter meter) throws InterruptedException, SQLException, IOException {
        String when = String.format(Locale.ROOT, "after %,d purchases", bought);
        findings.keep(database.title(), "start " + when,
                seconds(product.starts().values().stream().max(Duration::compareTo).orElseThrow()));
        Outcome first = everybodyBuys(product);
        findings.keep(database.title(), "first purchase from each wallet " + when, String.format(Locale.ROOT,
                "p50 %.0f ms, p99 %.0f ms", first.accepted().p50(), first.accepted().p99()));
        run(product, meter, product, options.warmUp(), 0, "", "");
        String longWallet = String.format(Locale.ROOT, "%s, a wallet with %,d events", when, walletEvents);
        for (int round = 1; round <= options.rounds(); round++) {
            for (Load load : options.loads()) {
                run(product, meter, product, load, round, when, "");
            }
            if (!options.wallets().isEmpty()) {
                run(product, meter, product.of(investors.named(0)), ONE_WALLET, round, when + ", any wallet",
                        ", any wallet");
                walletEvents += Filler.EVENTS_IN_WALLET * run(product, meter, product.of(ofLongWallet()), ONE_WALLET,
                        round, longWallet, ", a long wallet");
            }
        }
        findings.keep(database.title(), "reconciliation " + when, seconds(product.books().check()));
        product.books()
                .rebuild()
                .forEach((group, rate) -> findings.keep(database.title(), "rebuild of %s %s".formatted(group, when),
                        Math.round(rate) + " events/s"));
        product.books().check();
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1e3 + " s";
    }

    /**
     * @param what of the circumstances has nothing to do with size
     * @return how many were bought
     */
    private int run(Product product, Meter meter, Market market, Load load, int round, String when,
            String what)
            throws InterruptedException, SQLException, IOException {
        Measurement one = meter.measure(SYSTEM, load, round, product.programs(), product.tenants(),
                () -> Outcome.of(load, market));
        bought += one.outcome().purchases();
        if (round == 0) {
            findings.tell("warm-up", one);
        } else {
            findings.keep(one.of(when, what));
        }
        return one.outcome().purchases();
    }
}
