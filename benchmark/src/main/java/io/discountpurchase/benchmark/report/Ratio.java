package io.discountpurchase.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How fast a system is beside the floor, which did the same in the same run. */
final class Ratio {
    static final String FLOOR = "floor";

    private Ratio() {}

    /** Two decimals, or empty for the floor itself. */
    static String of(Summary one, List<Summary> all) {
        return floorOf(one, all)
                .map(floor -> String.format(Locale.ROOT, "%.2f",
                        one.settledPerSecond().median() / floor.settledPerSecond().median()))
                .orElse("");
    }

    /** The same on the same database; the floor itself has none. */
    static Optional<Summary> floorOf(Summary one, List<Summary> all) {
        return all.stream()
                .filter(floor -> floor.system().equals(FLOOR) && !one.system().equals(FLOOR)
                        && floor.database().equals(one.database()) && floor.load().equals(one.load()))
                .findFirst();
    }
}
