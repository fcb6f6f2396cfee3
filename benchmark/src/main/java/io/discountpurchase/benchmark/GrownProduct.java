package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.growth.Filler;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.product.Investors;
import io.discountpurchase.benchmark.product.Product;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The product with a database and a broker of its own, and a wallet that has a longer history than all others. */
final class GrownProduct {
    private static final String SYSTEM = "product";
    private static final Load ONE_WALLET = Load.named("closed-1-10s");
    private static final int CLIENTS = 8;

    private final Meter meter;
    private final Product product;
    private final Investors investors;
    private final Options options;
    private final Findings findings;
    private int bought;
    private int walletEvents;
    private String when = "";
    private String longWallet = "";

    /**
     * @param product not started, and with empty books
     * @param investors of the product; the last one has the long wallet
     */
    GrownProduct(Meter meter, Product product, Investors investors, Options options, Findings findings) {
        this.meter = meter;
        this.product = product;
        this.investors = investors;
        this.options = options;
        this.findings = findings;
    }

    private String title() {
        return meter.database().title();
    }

    private String ofLongWallet() {
        return investors.named(investors.count() - 1);
    }

    /**
     * It makes some purchases, and copies of one are added to its books.
     *
     * @param purchases in the books, about
     * @param events of the long wallet, about
     */
    void grow(int purchases, int events) throws IOException, SQLException, PurchaseFailed, InterruptedException {
        var filler = new Filler(meter.database(), Product.CONTEXTS, text -> findings.say(title() + ", " + text));
        learn(filler);
        int ofOneWallet = Math.max(0, (events - walletEvents) / Filler.EVENTS_IN_WALLET);
        filler.fill(ofOneWallet, List.of(ofLongWallet()));
        walletEvents += ofOneWallet * Filler.EVENTS_IN_WALLET;
        bought += ofOneWallet;
        int ofAll = Math.max(0, purchases - bought);
        filler.fill(ofAll, IntStream.range(0, investors.count() - 1).mapToObj(investors::named).toList());
        bought += ofAll;
    }

    /** Every investor buys once, so that all have their rows, and then one of them once more. */
    private void learn(Filler filler) throws IOException, SQLException, PurchaseFailed, InterruptedException {
        findings.say(title() + " starts with the product, and everybody buys once");
        product.start();
        everybodyBuys();
        meter.broker().awaitQuiet();
        product.close();
        filler.look();
        product.start();
        bought += Outcome.of(Load.named("fill-1-1"), product).purchases();
        product.books().check();
        meter.broker().awaitQuiet();
        product.close();
        filler.learn(investors.named(0));
    }

    private Outcome everybodyBuys() throws InterruptedException {
        Outcome outcome = Outcome.of(Load.named("fill-%d-%d".formatted(CLIENTS, investors.count())), product);
        bought += outcome.purchases();
        walletEvents += Filler.EVENTS_IN_WALLET;
        return outcome;
    }

    /** Returns when it is warmed up. */
    void start() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        when = String.format(Locale.ROOT, "after %,d purchases", bought);
        product.start();
        keep("start", seconds(product.starts().values().stream().max(Duration::compareTo).orElseThrow()));
        Outcome first = everybodyBuys();
        keep("first purchase from each wallet", String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms",
                first.accepted().p50(), first.accepted().p99()));
        findings.tell("warm-up " + when, run(product, options.warmUp(), 0));
        longWallet = String.format(Locale.ROOT, "%s, a wallet with %,d events", when, walletEvents);
    }

    /** One round under each load. */
    void measure(int round) throws InterruptedException, SQLException, IOException {
        for (Load load : options.loads()) {
            findings.keep(run(product, load, round).of(when, ""));
        }
        if (!options.wallets().isEmpty()) {
            findings.keep(run(product.of(investors.named(0)), ONE_WALLET, round)
                    .of(when + ", any wallet", ", any wallet"));
            findings.keep(run(product.of(ofLongWallet()), ONE_WALLET, round).of(longWallet, ", a long wallet"));
        }
    }

    private Measurement run(Market market, Load load, int round)
            throws InterruptedException, SQLException, IOException {
        return meter.measure(SYSTEM, load, round, product.programs(), product.tenants(),
                () -> Outcome.of(load, market));
    }

    /** Has them compared, builds all read models from them, and has them compared again. */
    void readAllBooks() throws InterruptedException {
        keep("reconciliation", seconds(product.books().check()));
        product.books()
                .rebuild()
                .forEach((group, rate) -> keep("rebuild of " + group, Math.round(rate) + " events/s"));
        product.books().check();
    }

    private void keep(String what, String figure) {
        findings.keep(title(), what + " " + when, figure);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1e3 + " s";
    }
}
