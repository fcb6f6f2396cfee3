package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.database.Tenant;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The floor, seen from the benchmark. */
public final class FloorProcess implements AutoCloseable {
    public static final List<String> TOPICS = Stream.concat(FloorMarket.TOPICS.stream(), Stream.of(RawRates.TOPIC))
            .toList();
    private static final List<String> DATABASES = Stream
            .concat(FloorMarket.SERVICES.stream(), Stream.of(RawRates.DATABASE))
            .toList();

    private final JavaProgram program;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Started, and ready. */
    public FloorProcess(Path directory, List<String> jvmOptions, int investors, Database databases, String nameServer)
            throws IOException, SQLException {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
                FloorProgram.class.getName(), nameServer, Integer.toString(investors)));
        for (String service : DATABASES) {
            DatabaseAddress address = databases.address(service);
            command.addAll(List.of(service, address.url(), address.user()));
        }
        program = JavaProgram.startTalking("floor", jvmOptions, command, directory.resolve("floor.log"));
        program.await(FloorProgram.READY);
    }

    /** @throws IllegalStateException if a purchase failed or is not settled */
    public Outcome run(Load load) throws IOException {
        return json.readValue(ask(load.name(), FloorProgram.OUTCOME), Outcome.class);
    }

    /**
     * Compares the books, when nothing is under way.
     *
     * @throws IllegalStateException if they do not agree after a minute
     */
    public void check() throws IOException {
        ask(FloorProgram.BOOKS, FloorProgram.AGREE);
    }

    /** Transactional messages a second, without anything else. */
    public double rawMessagesPerSecond() throws IOException {
        return Double.parseDouble(ask(FloorProgram.MESSAGES, FloorProgram.RATE));
    }

    /** Commits a second, of four rows each. */
    public double rawCommitsPerSecond() throws IOException {
        return Double.parseDouble(ask(FloorProgram.COMMITS, FloorProgram.RATE));
    }

    private String ask(String command, String beginning) throws IOException {
        program.say(command);
        return program.await(beginning).substring(beginning.length());
    }

    /** Its services, which run in one process. */
    public List<Tenant> tenants() {
        return FloorMarket.SERVICES.stream().map(service -> new Tenant(service, program)).toList();
    }

    public JavaProgram program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}
