package io.discountpurchase.benchmark.load;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** So many purchases, however long they take: to see what the product is like afterwards. */
record Fill(int clients, int purchases) implements Load {
    @Override
    public List<Sale> run(Market market) throws InterruptedException {
        var left = new AtomicInteger(purchases);
        return Clients.run(clients, market, sales -> {
            while (left.getAndDecrement() > 0 && !sales.isHopeless()) {
                sales.buy(Instant.now());
            }
        });
    }

    @Override
    public Load shortened(int times) {
        return new Fill(clients, Math.max(1, purchases / times));
    }

    @Override
    public String name() {
        return "fill-%d-%d".formatted(clients, purchases);
    }
}
