package io.discountpurchase.benchmark.load;

import io.discountpurchase.benchmark.load.Market.PurchaseFailed;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Buys for clients that run side by side, and keeps what came of it. */
final class Sales {
    private static final int MOST_FAILURES = 100;

    private final Market market;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<Sale> sales = new ConcurrentLinkedQueue<>();
    private final Queue<PurchaseFailed> failures = new ConcurrentLinkedQueue<>();

    Sales(Market market) {
        this.market = market;
    }

    void buy(Instant intended) throws InterruptedException {
        try {
            String purchase = market.buy(numbers.getAndIncrement());
            sales.add(new Sale(purchase, intended, Instant.now()));
        } catch (PurchaseFailed e) {
            failures.add(e);
        }
    }

    /** @return whether it makes no sense to go on */
    boolean isHopeless() {
        return failures.size() > MOST_FAILURES;
    }

    /** @throws IllegalStateException if a purchase failed: the speed of what does not work is not measured */
    List<Sale> all() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " purchases failed", failures.peek());
        }
        return List.copyOf(sales);
    }
}
