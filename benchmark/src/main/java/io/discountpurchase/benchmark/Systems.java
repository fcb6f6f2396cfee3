package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.floor.FloorProcess;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.product.Installation;
import io.discountpurchase.benchmark.product.Investors;
import io.discountpurchase.benchmark.product.Product;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.profile.Step;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Product and floor on one kind of database, and on one broker unless the product has its own, running side by side and used in turn. */
final class Systems implements AutoCloseable {
    private static final int MEBI = 1 << 20;

    private final Meter meter;
    private final Product product;
    private final FloorProcess floor;

    /** Started, and ready. */
    Systems(Database database, Options options, Path directory)
            throws IOException, SQLException, PurchaseFailed, InterruptedException {
        var broker = new BrokerProcess(directory, Stream.of(Product.TOPICS, FloorProcess.TOPICS)
                .flatMap(List::stream)
                .toList());
        meter = new Meter(database, broker);
        var installation = new Installation(options.jars(), directory, options.jvm(),
                new Investors(options.investors()),
                database);
        product = options.allInOne() ? Product.allInOne(installation)
                : Product.asServices(installation, broker.nameServer());
        product.start();
        floor = new FloorProcess(directory, options.jvm(), options.investors(), database, broker.nameServer());
    }

    /** How long each service of the product took to start, all at once. */
    Map<String, String> starts() {
        Map<String, String> starts = new LinkedHashMap<>();
        product.starts().forEach((service, time) -> starts.put("start, " + service, time.toMillis() / 1e3 + " s"));
        return starts;
    }

    /** Memory of each process, whatever it has been through. */
    Map<String, String> resident(String when) {
        Map<String, String> resident = new LinkedHashMap<>();
        Stream.concat(meter.withBroker(product.programs()).stream(), Stream.of(floor.program()))
                .forEach(program -> resident.put("resident " + when + ", " + program.name(),
                        program.status().residentBytes() / MEBI + " MiB"));
        return resident;
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
        return product.books().check().toMillis() / 1e3 + " s";
    }

    Measurement measureProduct(Load load, int round) throws InterruptedException, SQLException, IOException {
        Measurement measurement = meter.measure("product", load, round, product.programs(), product.tenants(),
                () -> Outcome.of(load, product));
        product.books().check();
        return measurement;
    }

    Measurement measureFloor(Load load, int round) throws InterruptedException, SQLException, IOException {
        Measurement measurement = meter.measure("floor", load, round, List.of(floor.program()), floor.tenants(),
                () -> floor.run(load));
        floor.check();
        return measurement;
    }

    /**
     * What each process of the product does under that load, and which commits the purchases need: apart from all rounds,
     * because to record costs something too.
     */
    void profile(Load load, Path directory, Findings findings) throws InterruptedException, IOException, SQLException {
        List<JavaProgram> programs = meter.withBroker(product.programs());
        for (String context : Product.CONTEXTS) {
            meter.database().trace(context);
        }
        programs.forEach(JavaProgram::startRecording);
        int bought = Outcome.of(load, product).purchases();
        List<Profile> profiles = new ArrayList<>();
        for (JavaProgram program : programs) {
            Path recording = directory.resolve(program.name() + ".jfr");
            program.stopRecording(recording);
            profiles.add(Profile.of(program.name(), recording, bought));
        }
        product.books().check();
        findings.keep(profiles);
        for (String context : Product.CONTEXTS) {
            findings.keepSteps(Step.of(context, meter.database().traced(context), bought));
        }
    }

    @Override
    public void close() {
        floor.close();
        product.close();
        meter.broker().close();
    }
}
