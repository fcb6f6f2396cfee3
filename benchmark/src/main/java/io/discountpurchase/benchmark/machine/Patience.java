package io.discountpurchase.benchmark.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again until something is there. */
public final class Patience {
    private static final long PAUSE_MILLIS = 100;

    private Patience() {}

    /** At something that may not be there yet. */
    @FunctionalInterface
    public interface Look<T, E extends Exception> {
        Optional<T> take() throws E, InterruptedException;
    }

    /**
     * Looks at least once; a look that has begun in time may take longer.
     *
     * @param longest after which nothing is waited for any more
     * @param missing says what is not there then
     * @throws IllegalStateException with that text
     */
    public static <T, E extends Exception> T look(Duration longest, Look<T, E> look, Supplier<String> missing)
            throws E, InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (true) {
            long begin = System.nanoTime();
            Optional<T> seen = look.take();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (begin >= deadline) {
                throw new IllegalStateException(missing.get());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Whether something is so by now. */
    @FunctionalInterface
    public interface Condition<E extends Exception> {
        boolean holds() throws E, InterruptedException;
    }

    /** The same for what is so, or not yet. */
    public static <E extends Exception> void await(Duration longest, Condition<E> condition, Supplier<String> missing)
            throws E, InterruptedException {
        look(longest, () -> condition.holds() ? Optional.of(true) : Optional.empty(), missing);
    }
}
