package io.discountpurchase.benchmark.report;

import io.discountpurchase.benchmark.load.Outcome;

/**
 * One round of one system under one load.
 *
 * @param load as it is shown, with the circumstances if there are several
 * @param series the load without the size of the books: of one series, only that differs
 */
public record Measurement(String database, String system, String load, String series, int round, Outcome outcome,
        Cost cost) {
    public Measurement(String database, String system, String load, int round, Outcome outcome, Cost cost) {
        this(database, system, load, load, round, outcome, cost);
    }

    /**
     * @param when the same load is measured under other circumstances too
     * @param what of these circumstances has nothing to do with size
     */
    public Measurement of(String when, String what) {
        return new Measurement(database, system, load + " " + when, load + what, round, outcome, cost);
    }
}
