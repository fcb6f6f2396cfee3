package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseWork;
import io.discountpurchase.benchmark.floor.FloorProcess;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.product.Product;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Product and floor on one kind of database and one broker, running side by side and used in turn. */
final class Systems implements AutoCloseable {
    private static final int PER_THOUSAND = 1000;
    private static final int MOST_AT_ONCE = 2000;
    private static final int MEBI = 1 << 20;

    private final Database database;
    private final BrokerProcess broker;
    private final Product product;
    private final FloorProcess floor;
    private int purchases;

    /** Started, and ready. */
    Systems(Database database, Options options, Path directory)
            throws IOException, SQLException, PurchaseFailed, InterruptedException {
        this.database = database;
        broker = new BrokerProcess(directory, Stream.of(Product.TOPICS, FloorProcess.TOPICS)
                .flatMap(List::stream)
                .toList());
        product = new Product(options.jars(), directory, options.jvm(), database, broker.nameServer());
        floor = new FloorProcess(directory, options.jvm(), database, broker.nameServer());
    }

    /** What can be said once, before anything was bought. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("start of all services", product.start().toMillis() / 1e3 + " s");
        product.programs()
                .forEach(program -> facts.put("resident, " + program.name(),
                        program.status().residentBytes() / MEBI + " MiB"));
        return facts;
    }

    /** What broker and database give when nothing else is done. */
    Map<String, String> rawRates() throws IOException {
        Map<String, String> rates = new LinkedHashMap<>();
        rates.put("raw transactional messages, 16 threads", rounded(floor.rawMessagesPerSecond()));
        rates.put("raw commits of four rows, 16 threads", rounded(floor.rawCommitsPerSecond()));
        return rates;
    }

    private static String rounded(double perSecond) {
        return Math.round(perSecond) + " /s";
    }

    /** Compares the product's books. */
    String reconciliation() throws InterruptedException {
        return product.check().toMillis() / 1e3 + " s";
    }

    Measurement measureProduct(Load load, int round) throws InterruptedException, SQLException {
        return measure("product", load, round, product.programs(), Product.CONTEXTS, () -> {
            Outcome outcome = Outcome.of(load, product);
            purchases += outcome.purchases();
            product.check();
            return outcome;
        });
    }

    /** Lets the product have that many purchases at least. */
    void fillUpTo(int wanted) throws InterruptedException {
        while (purchases < wanted) {
            int some = Math.min(MOST_AT_ONCE, wanted - purchases);
            purchases += Outcome.of(Load.named("fill-32-" + some), product).purchases();
            System.out.println("filled: " + purchases + " of " + wanted);
        }
        product.check();
    }

    int purchases() {
        return purchases;
    }

    Measurement measureFloor(Load load, int round) throws InterruptedException, SQLException {
        return measure("floor", load, round, List.of(floor.program()), FloorProcess.SERVICES, () -> {
            try {
                return floor.run(load);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Run {
        Outcome go() throws InterruptedException;
    }

    private Measurement measure(String system, Load load, int round, List<JavaProgram> programs, List<String> services,
            Run run) throws InterruptedException, SQLException {
        List<JavaProgram> involved = new ArrayList<>(programs);
        involved.add(broker.program());
        double cpu = cpuSeconds(involved);
        Map<String, Long> written = written(involved);
        Map<String, DatabaseWork> work = work(services);
        Outcome outcome = run.go();
        double purchases = outcome.purchases();
        Map<String, Double> commits = new LinkedHashMap<>();
        double wal = -1;
        for (Map.Entry<String, DatabaseWork> service : work(services).entrySet()) {
            DatabaseWork done = service.getValue().since(Objects.requireNonNull(work.get(service.getKey())));
            if (done.commits() >= 0) {
                commits.put(service.getKey(), done.commits() / purchases);
                wal = done.writtenBytes() / purchases;
            }
        }
        Map<String, Double> writtenPerPurchase = new LinkedHashMap<>();
        written(involved).forEach((name, bytes) -> writtenPerPurchase.put(name,
                (bytes - written.getOrDefault(name, 0L)) / purchases));
        return new Measurement(database.title(), system, load.name(), round, outcome,
                (cpuSeconds(involved) - cpu) / purchases * PER_THOUSAND, commits, wal, writtenPerPurchase);
    }

    private double cpuSeconds(List<JavaProgram> programs) {
        return programs.stream().mapToDouble(JavaProgram::cpuSeconds).sum() + database.cpuSeconds();
    }

    private static Map<String, Long> written(List<JavaProgram> programs) {
        Map<String, Long> written = new HashMap<>();
        programs.forEach(program -> written.put(program.name(), program.status().writtenBytes()));
        return written;
    }

    private Map<String, DatabaseWork> work(List<String> services) throws SQLException {
        Map<String, DatabaseWork> work = new LinkedHashMap<>();
        for (String service : services) {
            work.put(service, database.work(service));
        }
        return work;
    }

    @Override
    public void close() {
        floor.close();
        product.close();
        broker.close();
    }
}
