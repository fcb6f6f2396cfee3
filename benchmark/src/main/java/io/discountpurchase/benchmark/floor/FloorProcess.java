package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The floor, seen from the benchmark. */
public final class FloorProcess implements AutoCloseable {
    public static final List<String> TOPICS = Stream.concat(FloorMarket.TOPICS.stream(), Stream.of(RawRates.TOPIC))
            .toList();
    public static final List<String> SERVICES = FloorMarket.SERVICES;
    private static final List<String> DATABASES = Stream.concat(SERVICES.stream(), Stream.of(RawRates.DATABASE))
            .toList();

    private final JavaProgram program;
    private final BufferedReader answers;
    private final Writer commands;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Started, and ready. */
    public FloorProcess(Path directory, List<String> jvmOptions, Database databases, String nameServer)
            throws IOException, SQLException {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
                FloorProgram.class.getName(), nameServer));
        for (String service : DATABASES) {
            DatabaseAddress address = databases.address(service);
            command.addAll(List.of(service, address.url(), address.user()));
        }
        program = JavaProgram.startTalking("floor", jvmOptions, command, directory.resolve("floor.log"));
        answers = program.process().inputReader(UTF_8);
        commands = program.process().outputWriter(UTF_8);
        await(FloorProgram.READY);
    }

    /**
     * Runs the load, and compares the books afterwards.
     *
     * @throws IllegalStateException if it failed or the books do not agree
     */
    public Outcome run(Load load) throws IOException {
        return json.readValue(ask(load.name(), FloorProgram.OUTCOME), Outcome.class);
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
        commands.write(command + "\n");
        commands.flush();
        return await(beginning).substring(beginning.length());
    }

    /** The first line that begins so. */
    private String await(String beginning) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            if (line.startsWith(FloorProgram.FAILED)) {
                throw new IllegalStateException("The floor: " + line);
            }
        }
        throw new IllegalStateException("The floor has ended; see floor.log");
    }

    public JavaProgram program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}
