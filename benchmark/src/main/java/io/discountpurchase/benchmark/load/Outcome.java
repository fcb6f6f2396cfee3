package io.discountpurchase.benchmark.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a load came to.
 *
 * @param purchases accepted and settled
 * @param acceptedPerSecond from the first that was intended to the last that was accepted
 * @param settledPerSecond from the first that was intended to the last that was settled
 */
public record Outcome(int purchases, double acceptedPerSecond, double settledPerSecond, Latencies accepted,
        Latencies settled) {

    private static final Duration LONGEST_SETTLEMENT = Duration.ofMinutes(5);
    private static final double MILLIS = 1e3;

    /**
     * Runs the load and waits until everything is settled.
     *
     * @throws IllegalStateException if a purchase failed, or is not settled in five minutes
     */
    public static Outcome of(Load load, Market market) throws InterruptedException {
        List<Sale> sales = load.run(market);
        if (sales.isEmpty()) {
            throw new IllegalStateException("Nothing was bought by " + load.name());
        }
        Map<String, Instant> settled = market.settled(sales.stream().map(Sale::purchaseId).toList(),
                LONGEST_SETTLEMENT);
        Instant begin = sales.stream().map(Sale::intended).min(Comparator.naturalOrder()).orElseThrow();
        return new Outcome(sales.size(),
                rate(sales.size(), begin, sales.stream()
                        .map(Sale::accepted)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()),
                rate(sales.size(), begin, settled.values().stream().max(Comparator.naturalOrder()).orElseThrow()),
                Latencies.of(sales.stream().map(sale -> Duration.between(sale.intended(), sale.accepted()))),
                Latencies.of(sales.stream()
                        .map(sale -> Duration.between(sale.intended(), when(settled, sale.purchaseId())))));
    }

    private static Instant when(Map<String, Instant> settled, String purchase) {
        Instant at = settled.get(purchase);
        if (at == null) {
            throw new IllegalStateException("Not settled: " + purchase);
        }
        return at;
    }

    private static double rate(int count, Instant begin, Instant end) {
        return count * MILLIS / Math.max(1, Duration.between(begin, end).toMillis());
    }
}
