package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.database.Counter;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.profile.Profile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the results as {@code results.csv}, {@code results.json} and {@code index.html}, and as tables to look at. */
public record Reports(Results results) {
    private static final String HEADER = "database,system,load,round,p50OfSmallest,purchases,acceptedPerSecond,settledPerSecond,"
            + "acceptedP50,acceptedP99,acceptedP999,settledP50,settledP99,settledP999,cpuMillis,compilingMillis,"
            + "commits,rowsInserted,rowsUpdated,rowsDeleted,logBytes,logSyncs,fileWrites,brokerBytes,brokerMessages,writtenBytes,allocatedBytes";

    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("results.json"),
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(results));
        Files.write(directory.resolve("results.csv"),
                Stream.concat(Stream.of(HEADER), results.measurements().stream().map(this::csv)).toList());
        Files.writeString(directory.resolve("index.html"), new Page(results).html());
    }

    private String csv(Measurement one) {
        Outcome outcome = one.outcome();
        Cost cost = one.cost();
        return Stream.of(one.database(), one.system(), one.load(), one.round(),
                ofSmallest(one), outcome.purchases(),
                outcome.acceptedPerSecond(), outcome.settledPerSecond(), outcome.accepted().p50(),
                outcome.accepted().p99(), outcome.accepted().p999(), outcome.settled().p50(), outcome.settled().p99(),
                outcome.settled().p999(), cost.cpuMillis(), cost.compilingMillis(),
                counted(cost, Counter.COMMITS), counted(cost, Counter.ROWS_INSERTED),
                counted(cost, Counter.ROWS_UPDATED), counted(cost, Counter.ROWS_DELETED),
                counted(cost, Counter.LOG_BYTES), counted(cost, Counter.LOG_SYNCS),
                counted(cost, Counter.FILE_WRITES), cost.brokerBytes(), cost.brokerMessages(),
                Cost.total(cost.writtenBytes()), Cost.total(cost.allocatedBytes()))
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    /** Of all rounds together; empty where there is nothing to compare with. */
    private String ofSmallest(Measurement one) {
        return results.slowdowns()
                .stream()
                .filter(slowdown -> slowdown.database().equals(one.database())
                        && slowdown.system().equals(one.system()) && slowdown.load().equals(one.load()))
                .map(slowdown -> Double.toString(slowdown.ofSmallest()))
                .findFirst()
                .orElse("");
    }

    private static String counted(Cost cost, Counter counter) {
        OptionalDouble count = cost.total(counter);
        return count.isPresent() ? Double.toString(count.getAsDouble()) : "";
    }

    /** For a terminal. */
    public String text() {
        List<Summary> summaries = Summary.of(results.measurements());
        return String.join("\n", lines(results.about()), Table.ofSpeed(summaries).text(),
                results.slowdowns().isEmpty() ? "" : Slowdown.table(results.slowdowns()).text(),
                Table.ofCost(summaries).text(), Work.of(summaries).rows().isEmpty() ? "" : Work.of(summaries).text(),
                Table.ofProcesses(summaries).text(),
                lines(results.facts()),
                results.profiles().stream().map(Profile::text).collect(Collectors.joining("\n")),
                results.steps().isEmpty() ? "" : Table.ofSteps(results.steps()).text());
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet()
                .stream()
                .map(value -> value.getKey() + ": " + value.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
