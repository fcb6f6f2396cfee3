package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.load.Outcome;

import java.util.Map;

/**
 * One round of one system under one load.
 *
 * @param cpuSecondsPerThousand of all its processes, the broker's and the database's, per 1,000 purchases
 * @param commitsPerPurchase by service; empty where the database does not count them
 * @param walBytesPerPurchase of the write-ahead log; -1 where there is none
 * @param writtenBytesPerPurchase that its processes and the broker have had written to disk
 */
public record Measurement(String database, String system, String load, int round, Outcome outcome,
        double cpuSecondsPerThousand, Map<String, Double> commitsPerPurchase, double walBytesPerPurchase,
        Map<String, Double> writtenBytesPerPurchase) {
    public Measurement after(String what) {
        return new Measurement(database, system, load + " after " + what, round, outcome, cpuSecondsPerThousand,
                commitsPerPurchase, walBytesPerPurchase, writtenBytesPerPurchase);
    }
}
