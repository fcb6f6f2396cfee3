package io.discountpurchase.benchmark.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Clients that run side by side, each doing the same. */
final class Clients {
    private Clients() {}

    /** What one client does. */
    @FunctionalInterface
    interface Client {
        void buy(Sales sales) throws InterruptedException;
    }

    static List<Sale> run(int count, Market market, Client client) throws InterruptedException {
        var sales = new Sales(market);
        Callable<Void> one = () -> {
            client.buy(sales);
            return null;
        };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> ended : executor.invokeAll(IntStream.range(0, count).mapToObj(number -> one).toList())) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return sales.all();
    }
}
