package io.discountpurchase.benchmark.report;

import java.util.List;
import java.util.Locale;

/** How fast a system is beside the floor, which did the same in the same run. */
final class Ratio {
    static final String FLOOR = "floor";

    private Ratio() {}

    /** Two decimals, or empty for the floor itself. */
    static String of(Summary one, List<Summary> all) {
        return all.stream()
                .filter(floor -> floor.system().equals(FLOOR) && !one.system().equals(FLOOR)
                        && floor.database().equals(one.database()) && floor.load().equals(one.load()))
                .map(floor -> String.format(Locale.ROOT, "%.2f",
                        one.settledPerSecond().median() / floor.settledPerSecond().median()))
                .findFirst()
                .orElse("");
    }
}
