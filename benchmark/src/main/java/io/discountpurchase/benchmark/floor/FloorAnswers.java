package io.discountpurchase.benchmark.floor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Notes which messages the broker was told to deliver, five times a second and many in one commit. */
final class FloorAnswers implements AutoCloseable {
    private static final Logger log = Logger.getLogger(FloorAnswers.class.getName());
    private static final long INTERVAL_MILLIS = 200;

    private final FloorDatabase database;
    private final Queue<FloorMessage> given = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> noting;

    /** Started. */
    FloorAnswers(FloorDatabase database) {
        this.database = database;
        noting = clock.scheduleWithFixedDelay(this::writeDown, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(FloorMessage message) {
        given.add(message);
    }

    private void writeDown() {
        List<FloorMessage> batch = new ArrayList<>();
        for (FloorMessage message = given.poll(); message != null; message = given.poll()) {
            batch.add(message);
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            database.commit(connection -> {
                for (FloorMessage message : batch) {
                    FloorDatabase.change(connection, """
                            UPDATE transaction_ledger SET answered_at = ?, answered_by = 'LOCAL'
                            WHERE transaction_id = ? AND answered_at IS NULL""", Rows.now(), message.transactionId());
                    Rows.step(connection, message, "COMMIT_SENT", null);
                }
            });
        } catch (SQLException e) {
            given.addAll(batch);
            log.log(Level.WARNING, "Answers are noted again", e);
        }
    }

    @Override
    public void close() {
        noting.cancel(false);
        clock.close();
        writeDown();
    }
}
