package io.discountpurchase.allinone;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A process of the product that may be killed or frozen at any time, and is started again as it was. */
final class Victim implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final String name;
    private final Supplier<JavaProcess> launcher;
    private JavaProcess process;

    /** Started, and ready. */
    Victim(String name, Supplier<JavaProcess> launcher) {
        this.name = name;
        this.launcher = launcher;
        process = start();
    }

    private JavaProcess start() {
        JavaProcess started = launcher.get();
        try {
            started.awaitReady(LONGEST_START);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    String name() {
        return name;
    }

    /**
     * Kills it, and again while it is starting and mending what the kill before has left.
     *
     * @param startsCutOff after how long each start in between is killed
     * @return how long it was away at last: from the last {@code kill -9} until it was ready again
     */
    Duration killAndStartAgain(List<Duration> startsCutOff) throws InterruptedException {
        process.close();
        for (Duration cutOff : startsCutOff) {
            try (JavaProcess starting = launcher.get()) {
                starting.awaitExit(cutOff);
            }
        }
        long killed = System.nanoTime();
        process = start();
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    /** As a machine that swaps, or a long collection of garbage: the process stands still and then goes on. */
    void freeze(Duration duration) throws IOException, InterruptedException {
        signal("STOP");
        try {
            new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            signal("CONT");
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    void stop() {
        process.terminate();
        process.awaitExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
