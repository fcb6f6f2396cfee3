package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.floor.FloorProcess;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.product.Product;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Product and floor on one kind of database and one broker, running side by side and used in turn. */
final class Systems implements AutoCloseable {
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

    Measurement measureProduct(Load load, int round) throws InterruptedException, SQLException, IOException {
        Measurement measurement = measure("product", load, round, product.programs(), Product.CONTEXTS,
                () -> Outcome.of(load, product));
        purchases += measurement.outcome().purchases();
        product.check();
        return measurement;
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

    Measurement measureFloor(Load load, int round) throws InterruptedException, SQLException, IOException {
        Measurement measurement = measure("floor", load, round, List.of(floor.program()), FloorProcess.SERVICES,
                () -> floor.run(load));
        floor.check();
        return measurement;
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Run {
        Outcome go() throws InterruptedException, IOException;
    }

    private Measurement measure(String system, Load load, int round, List<JavaProgram> programs, List<String> services,
            Run run) throws InterruptedException, SQLException, IOException {
        List<JavaProgram> involved = withBroker(programs);
        Reading before = Reading.of(involved, services, database);
        Outcome outcome = run.go();
        Reading after = Reading.of(involved, services, database);
        return new Measurement(database.title(), system, load.name(), round, outcome,
                after.since(before, outcome.purchases()));
    }

    private List<JavaProgram> withBroker(List<JavaProgram> programs) {
        List<JavaProgram> all = new ArrayList<>(programs);
        all.add(broker.program());
        return all;
    }

    /** What each process of the product does under that load, apart from all rounds: to record costs something too. */
    List<Profile> profile(Load load, Path directory) throws InterruptedException, IOException {
        List<JavaProgram> programs = withBroker(product.programs());
        programs.forEach(JavaProgram::startRecording);
        int bought = Outcome.of(load, product).purchases();
        purchases += bought;
        List<Profile> profiles = new ArrayList<>();
        for (JavaProgram program : programs) {
            Path recording = directory.resolve(program.name() + ".jfr");
            program.stopRecording(recording);
            profiles.add(Profile.of(program.name(), recording, bought));
        }
        return profiles;
    }

    @Override
    public void close() {
        floor.close();
        product.close();
        broker.close();
    }
}
