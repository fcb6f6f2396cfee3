package io.discountpurchase.wallet.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets in as many requests as leave connections for those who finish what was begun: the saga, reactions, read models and
 * messages. Whoever comes then waits in line, and is sent away before the edge has given up.
 */
@Component
class Admission {
    private final Semaphore places;
    private final Duration longestWait;

    Admission(Properties properties) {
        this.places = new Semaphore(properties.atOnce(), true);
        this.longestWait = properties.longestWait();
    }

    /**
     * @param atOnce requests that are worked on at once, at least 1; fewer than the pool has connections
     * @param longestWait in line; shorter than the edge's read timeout
     */
    @ConfigurationProperties("wallet.admission")
    record Properties(@DefaultValue("16") int atOnce, @DefaultValue("4s") Duration longestWait) {
        Properties {
            if (atOnce < 1) {
                throw new IllegalArgumentException("wallet.admission.at-once is at least 1, not " + atOnce);
            }
        }
    }

    /** @return empty if there was no place in time, and nothing was done */
    <T> Optional<T> admit(Supplier<T> work) {
        if (!entered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
