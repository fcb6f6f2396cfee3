package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.load.Outcome;

/** One round of one system under one load. */
public record Measurement(String database, String system, String load, int round, Outcome outcome, Cost cost) {
    public Measurement after(String what) {
        return new Measurement(database, system, load + " after " + what, round, outcome, cost);
    }
}
