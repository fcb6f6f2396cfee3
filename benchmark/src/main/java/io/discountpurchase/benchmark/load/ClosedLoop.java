package io.discountpurchase.benchmark.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Clients that buy the next as soon as the last is accepted. */
record ClosedLoop(int clients, Duration duration) implements Load {
    @Override
    public List<Sale> run(Market market) throws InterruptedException {
        Instant end = Instant.now().plus(duration);
        return Clients.run(clients, market, sales -> {
            while (Instant.now().isBefore(end) && !sales.isHopeless()) {
                sales.buy(Instant.now());
            }
        });
    }

    @Override
    public Load shortened(int times) {
        return new ClosedLoop(clients, Load.shortened(duration, times));
    }

    @Override
    public String name() {
        return "closed-%d-%ds".formatted(clients, duration.toSeconds());
    }
}
