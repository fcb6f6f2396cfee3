package io.discountpurchase.benchmark.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Purchases that come as people do, whether the ones before are done or not: Poisson arrivals, so the pauses between two are
 * distributed exponentially. What a purchase waits for its turn counts, since it is measured from when it was to begin.
 */
record OpenLoop(int perSecond, Duration duration) implements Load {
    static final long SEED = 20_261_121;
    private static final double NANOS = 1e9;

    @Override
    public List<Sale> run(Market market) throws InterruptedException {
        var sales = new Sales(market);
        var random = new Random(SEED);
        Instant intended = Instant.now();
        Instant end = intended.plus(duration);
        List<Future<Void>> begun = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            while (intended.isBefore(end) && !sales.isHopeless()) {
                intended = intended.plusNanos(pause(random));
                await(intended);
                Instant turn = intended;
                begun.add(executor.submit(() -> {
                    sales.buy(turn);
                    return null;
                }));
            }
            for (Future<Void> purchase : begun) {
                purchase.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return sales.all();
    }

    private long pause(Random random) {
        return Math.round(-Math.log(1 - random.nextDouble()) / perSecond * NANOS);
    }

    private static void await(Instant moment) throws InterruptedException {
        long nanos = Duration.between(Instant.now(), moment).toNanos();
        while (nanos > 0) {
            LockSupport.parkNanos(nanos);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            nanos = Duration.between(Instant.now(), moment).toNanos();
        }
    }

    @Override
    public Load shortened(int times) {
        return new OpenLoop(perSecond, Load.shortened(duration, times));
    }

    @Override
    public String name() {
        return "open-%d-%ds".formatted(perSecond, duration.toSeconds());
    }
}
