package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import io.discountpurchase.benchmark.machine.Patience;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the product says of its own books to an operator. */
public final class Books {
    private static final Duration LONGEST_REBUILD = Duration.ofHours(1);
    private static final String HANDLERS = "/api/operations/event-handlers";
    private static final String REBUILD = "lastRebuild";
    private static final List<String> LISTS = List.of("/api/operations/transactions", "/api/operations/alerts",
            "/api/operations/dead-letters", "/api/operations/parked-events", "/api/operations/actions", HANDLERS);

    private final Edge edge;
    private final Duration longestRest;

    /** @param longestRest after which nothing is under way any more */
    Books(Edge edge, Duration longestRest) {
        this.edge = edge;
        this.longestRest = longestRest;
    }

    /**
     * Has them compared, when nothing is under way, and looks at all lists. Read models may be some moments behind.
     *
     * @return how long the last comparison took
     * @throws IllegalStateException if something does not hold by then, or cannot be looked at
     */
    public Duration check() throws InterruptedException {
        lookAtLists();
        List<JsonNode> broken = new ArrayList<>();
        return Patience.look(longestRest, () -> {
            long begin = System.nanoTime();
            broken.clear();
            broken.addAll(brokenChecks());
            return broken.isEmpty() ? Optional.of(Duration.ofNanos(System.nanoTime() - begin)) : Optional.empty();
        }, () -> "Does not hold: " + broken);
    }

    /** A statement that one database understands is not always understood by another. */
    private void lookAtLists() throws InterruptedException {
        try {
            for (String list : LISTS) {
                JsonNode unused = edge.get(Investors.OPERATOR, list);
            }
        } catch (PurchaseFailed e) {
            throw new IllegalStateException(e);
        }
    }

    private List<JsonNode> brokenChecks() throws InterruptedException {
        try {
            List<JsonNode> broken = new ArrayList<>();
            for (JsonNode check : edge.getPatiently(Investors.OPERATOR, "/api/operations/reconciliation")
                    .get("checks")) {
                if (!check.get("ok").asBoolean()) {
                    broken.add(check);
                }
            }
            return broken;
        } catch (PurchaseFailed e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Builds all read models anew, one after the other.
     *
     * @return events per second that each was told, by its name
     * @throws IllegalStateException if one fails
     */
    public Map<String, Double> rebuild() throws InterruptedException {
        Map<String, Double> rates = new TreeMap<>();
        try {
            for (JsonNode group : edge.get(Investors.OPERATOR, HANDLERS)) {
                if (group.get("projection").asBoolean()) {
                    rates.put(nameOf(group), rebuild(group));
                }
            }
        } catch (PurchaseFailed e) {
            throw new IllegalStateException(e);
        }
        return rates;
    }

    private static String nameOf(JsonNode group) {
        return group.get("context").asString() + "/" + group.get("group").asString();
    }

    private double rebuild(JsonNode group) throws PurchaseFailed, InterruptedException {
        edge.post(Investors.OPERATOR, HANDLERS + "/" + nameOf(group) + "/rebuild", "{\"reason\":\"benchmark\"}");
        return Patience.look(LONGEST_REBUILD, () -> rebuilt(nameOf(group)),
                () -> "Not rebuilt in " + LONGEST_REBUILD + ": " + nameOf(group));
    }

    private Optional<Double> rebuilt(String name) throws PurchaseFailed, InterruptedException {
        for (JsonNode now : edge.get(Investors.OPERATOR, HANDLERS)) {
            if (nameOf(now).equals(name) && now.hasNonNull(REBUILD) && now.get(REBUILD).hasNonNull("endedAt")) {
                return Optional.of(rate(now.get(REBUILD)));
            }
        }
        return Optional.empty();
    }

    private static double rate(JsonNode rebuild) {
        if (rebuild.hasNonNull("failure")) {
            throw new IllegalStateException("Not rebuilt: " + rebuild);
        }
        Duration duration = Duration.between(Instant.parse(rebuild.get("startedAt").asString()),
                Instant.parse(rebuild.get("endedAt").asString()));
        return rebuild.get("events").asLong() * 1e9 / Math.max(1, duration.toNanos());
    }
}
