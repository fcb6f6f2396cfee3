package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.PurchaseStep;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A purchase as the progress page shows it: what was reached and when, and what is still to come. */
record ProgressView(Purchase purchase, List<Stage> stages, boolean ended) {

    private static final List<String> TO_THE_SHARES = List.of("PLACED", "FUNDED", "MESSAGE_COMMITTED", "ACCEPTED",
            "SETTLED", "CONFIRMED");
    private static final List<String> BACK_TO_THE_WALLET = List.of("PLACED", "FUNDED", "MESSAGE_COMMITTED", "REFUSED",
            "RELEASED");
    private static final List<String> CANCELLED = List.of("PLACED", "FUNDED", "MESSAGE_COMMITTED", "ACCEPTED",
            "SETTLED", "CANCELLED", "RETURNED");
    private static final List<String> NOT_CONFIRMED = List.of("PLACED", "FUNDED", "MESSAGE_COMMITTED", "ACCEPTED",
            "SETTLED", "CONFIRMATION_FAILED", "RETURNED");
    private static final List<String> NOWHERE = List.of("PLACED", "FAILED");
    private static final Set<String> ENDINGS = Set.of("CONFIRMED", "REFUSED_KEPT_IN_WALLET", "CANCELLED_KEPT_IN_WALLET",
            "FAILED_NOT_CHARGED");

    /**
     * A stage of the way.
     *
     * @param at when it was reached; absent if it was not
     * @param took how long it took after the stage before
     */
    record Stage(String name, @Nullable Instant at, @Nullable Duration took, int attempts) {
        public boolean done() {
            return at != null;
        }
    }

    static ProgressView of(Purchase purchase) {
        return new ProgressView(purchase, stages(purchase), ENDINGS.contains(purchase.status()));
    }

    private static List<Stage> stages(Purchase purchase) {
        List<Stage> stages = new ArrayList<>();
        Instant before = null;
        for (String name : way(purchase)) {
            Optional<PurchaseStep> reached = step(purchase, name);
            stages.add(stage(name, reached.orElse(null), before));
            before = reached.map(PurchaseStep::at).orElse(before);
        }
        return stages;
    }

    private static Stage stage(String name, @Nullable PurchaseStep reached, @Nullable Instant before) {
        if (reached == null) {
            return new Stage(name, null, null, 0);
        }
        Duration took = before == null || reached.at().isBefore(before) ? null : Duration.between(before, reached.at());
        return new Stage(name, reached.at(), took, reached.attempts());
    }

    private static List<String> way(Purchase purchase) {
        return Stream.of(NOWHERE, CANCELLED, NOT_CONFIRMED, BACK_TO_THE_WALLET)
                .filter(way -> hasTurnedOff(purchase, way))
                .findFirst()
                .orElse(TO_THE_SHARES);
    }

    /** Any step that does not lead to the shares tells which way it is. */
    private static boolean hasTurnedOff(Purchase purchase, List<String> way) {
        return way.stream()
                .filter(name -> !TO_THE_SHARES.contains(name))
                .anyMatch(name -> step(purchase, name).isPresent());
    }

    /** Until the cut-off of its day, which fund trading knows. */
    public boolean cancellable() {
        return purchase.status().equals("ACCEPTED");
    }

    private static Optional<PurchaseStep> step(Purchase purchase, String name) {
        return purchase.steps().stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
