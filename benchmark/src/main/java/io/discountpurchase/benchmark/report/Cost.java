package io.discountpurchase.benchmark.report;

import java.util.Map;

/**
 * What purchases cost, each on average.
 *
 * @param cpuMillis of all its processes, the broker's and the database's
 * @param compilingMillis of these, by just-in-time compilers: they are still at work while this is not small
 * @param commits by service; empty where the database does not count them
 * @param logBytes of the database's write-ahead log; 0 where it has none
 * @param logSyncs how often that log was forced to disk
 * @param writtenBytes that each process has had written to disks
 * @param allocatedBytes on the heap of each process
 */
public record Cost(double cpuMillis, double compilingMillis, Map<String, Double> commits, double logBytes,
        double logSyncs, Map<String, Double> writtenBytes, Map<String, Double> allocatedBytes) {
    static double total(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
