package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.load.Outcome;

/** One round of one system under one load. */
public record Measurement(String database, String system, String load, int round, Outcome outcome, Cost cost) {
    /** @param when the same load is measured under other circumstances too */
    public Measurement of(String when) {
        return new Measurement(database, system, load + " " + when, round, outcome, cost);
    }
}
