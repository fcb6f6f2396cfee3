package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What broker and database give when nothing else is done. */
final class RawRates {
    static final String DATABASE = "floor-raw";
    static final String TOPIC = "floor-raw-events";
    private static final int THREADS = 16;
    private static final int ROWS = 4;
    private static final Duration DURATION = Duration.ofSeconds(5);

    private final FloorDatabase database;
    private final FloorProducer producer;

    RawRates(FloorDatabase database, FloorProducer producer) {
        this.database = database;
        this.producer = producer;
    }

    /** What is done again and again. */
    @FunctionalInterface
    private interface Work {
        void once() throws MQClientException, SQLException;
    }

    /** Transactional messages a second, with nothing in the local transaction. */
    double messages() throws InterruptedException {
        return rate(() -> producer.send(FloorMessage.of("Raw", UUID.randomUUID(), "{}"), () -> true));
    }

    /** Commits a second, each with four rows. */
    double commits() throws InterruptedException {
        return rate(() -> database.commit(connection -> {
            FloorMessage message = FloorMessage.of("Raw", UUID.randomUUID(), "{}");
            for (int row = 0; row < ROWS; row++) {
                Rows.step(connection, message, "RAW", "row " + row);
            }
        }));
    }

    private static double rate(Work work) throws InterruptedException {
        var done = new AtomicLong();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> thread : threads.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(number -> (Callable<Void>) () -> {
                        while (System.nanoTime() - begin < DURATION.toNanos()) {
                            work.once();
                            done.incrementAndGet();
                        }
                        return null;
                    })
                    .toList())) {
                thread.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }
}
