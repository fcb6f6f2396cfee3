package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.product.Installation;
import io.discountpurchase.benchmark.product.Investors;
import io.discountpurchase.benchmark.product.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The product with few and with many purchases in its books: an installation for each size. All of them run side by side and are
 * used in turn, so that a slow minute of the machine hits all, and the compilers have seen as much in each.
 */
final class Growth {
    private final DatabaseKind kind;
    private final Options options;
    private final Path directory;
    private final Findings findings;
    /** Of all that was started; the latest first. */
    private final Deque<Runnable> endings = new ArrayDeque<>();

    /** Makes a database of the kind that is measured. */
    @FunctionalInterface
    interface DatabaseKind {
        /** @param directory of its files */
        Database in(Path directory) throws IOException, SQLException;
    }

    Growth(DatabaseKind kind, Options options, Path directory, Findings findings) {
        this.kind = kind;
        this.options = options;
        this.directory = directory;
        this.findings = findings;
    }

    void run() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        try {
            List<GrownProduct> grown = new ArrayList<>();
            for (int stage = 0; stage < stages(); stage++) {
                GrownProduct product = install(directory.resolve("stage" + stage));
                product.grow(at(options.sizes(), stage),
                        options.wallets().isEmpty() ? 0 : at(options.wallets(), stage));
                grown.add(product);
            }
            for (GrownProduct product : grown) {
                product.start();
            }
            for (int round = 1; round <= options.rounds(); round++) {
                for (GrownProduct product : round % 2 == 1 ? grown : grown.reversed()) {
                    product.measure(round);
                }
            }
            for (GrownProduct product : grown) {
                product.readAllBooks();
            }
        } finally {
            endings.forEach(Runnable::run);
        }
    }

    private GrownProduct install(Path own) throws IOException, SQLException {
        Files.createDirectories(own);
        // one more, whose wallet grows by itself
        var investors = new Investors(options.investors() + 1);
        Database database = kind.in(own);
        endings.addFirst(database::close);
        var broker = new BrokerProcess(own, Product.TOPICS);
        endings.addFirst(broker::close);
        Product product = Product.asServices(
                new Installation(options.jars(), own, options.jvm(), investors, database), broker.nameServer());
        endings.addFirst(product::close);
        return new GrownProduct(new Meter(database, broker), product, investors, options, findings);
    }

    private int stages() {
        return Math.max(options.sizes().size(), options.wallets().size());
    }

    private static int at(List<Integer> values, int stage) {
        return values.get(Math.min(stage, values.size() - 1));
    }
}
