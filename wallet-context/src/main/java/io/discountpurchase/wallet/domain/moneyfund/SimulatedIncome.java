package io.discountpurchase.wallet.domain.moneyfund;

import java.time.LocalDate;

/**
 * What the money fund of a demonstration earns on a day: between 0.3000 and 0.9000 yuan per 10,000 shares. It follows from
 * the day alone, so a demonstration can be repeated to the fen.
 */
public final class SimulatedIncome {
    private static final long LOWEST = 3_000;
    private static final int RANGE = 6_001;
    /** Scatters days that follow each other. */
    private static final long MULTIPLIER = 2_654_435_761L;

    private SimulatedIncome() {}

    public static IncomePer10000 on(LocalDate day) {
        return new IncomePer10000(LOWEST + Math.floorMod(day.toEpochDay() * MULTIPLIER, RANGE));
    }
}
