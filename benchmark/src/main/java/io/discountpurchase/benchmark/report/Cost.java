package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.database.Counter;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What purchases cost, each on average.
 *
 * @param cpuMillis of all its processes, the broker's and the database's
 * @param compilingMillis of these, by just-in-time compilers: they are still at work while this is not small
 * @param databases what each service had its database do, and under {@value #SERVER} all of it together; without a figure for
 *        what the database does not count
 * @param brokerBytes that the broker's log has grown by
 * @param brokerMessages that the broker has stored, also the halves of transactional messages and their answers
 * @param writtenBytes that each process has had written to disks
 * @param allocatedBytes on the heap of each process
 */
public record Cost(double cpuMillis, double compilingMillis, Map<String, Map<Counter, Double>> databases,
        double brokerBytes, double brokerMessages, Map<String, Double> writtenBytes,
        Map<String, Double> allocatedBytes) {

    /** The database server as a whole, with what it does in the background. */
    public static final String SERVER = "server";

    static double total(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Of the server if it counts that, else of all services together; nothing if nobody counts it. */
    OptionalDouble total(Counter counter) {
        OptionalDouble server = of(SERVER, counter);
        if (server.isPresent()) {
            return server;
        }
        return databases.values().stream().allMatch(counts -> !counts.containsKey(counter)) ? OptionalDouble.empty()
                : OptionalDouble.of(databases.values()
                        .stream()
                        .mapToDouble(counts -> counts.getOrDefault(counter, 0.0))
                        .sum());
    }

    static OptionalDouble of(Map<String, Double> figures, String process) {
        Double figure = figures.get(process);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    OptionalDouble of(String service, Counter counter) {
        Map<Counter, Double> counts = databases.get(service);
        return counts == null || !counts.containsKey(counter) ? OptionalDouble.empty()
                : OptionalDouble.of(Objects.requireNonNull(counts.get(counter)));
    }
}
