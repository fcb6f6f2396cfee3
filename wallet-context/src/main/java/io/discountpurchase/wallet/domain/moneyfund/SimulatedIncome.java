package io.discountpurchase.wallet.domain.moneyfund;

import java.time.LocalDate;

/**
 * What the money fund of a demonstration earns on a day, in ten-thousandths of a yuan per 10,000 shares: around a level that
 * rises and falls between 0.4200 and 0.6000 yuan in the course of some years, as interest does, 0.0500 more or less. It
 * follows from the day alone, so a demonstration can be repeated to the fen.
 */
public final class SimulatedIncome {
    private static final long LOWEST_LEVEL = 4_200;
    private static final long HIGHEST_LEVEL = 6_000;
    private static final long DAYS_UP_AND_DOWN = 900;
    private static final int SCATTER = 500;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private SimulatedIncome() {}

    public static IncomePer10000 on(LocalDate day) {
        return new IncomePer10000(level(day) + scatter(day));
    }

    private static long level(LocalDate day) {
        long half = DAYS_UP_AND_DOWN / 2;
        long fromTheTop = Math.abs(Math.floorMod(day.toEpochDay(), DAYS_UP_AND_DOWN) - half);
        return HIGHEST_LEVEL - (HIGHEST_LEVEL - LOWEST_LEVEL) * fromTheTop / half;
    }

    private static long scatter(LocalDate day) {
        long scattered = day.toEpochDay() * MULTIPLIER;
        scattered = (scattered ^ (scattered >>> 32)) * MULTIPLIER;
        return Math.floorMod(scattered >>> 32, 2L * SCATTER + 1) - SCATTER;
    }
}
