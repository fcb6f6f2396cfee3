package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Rebuilds one read model after the other, in the background, and remembers how the last one of each went. */
class Rebuilds implements AutoCloseable {
    private enum Ended { REBUILT, FAILED }

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rebuild").factory());
    private final Map<String, RebuildProgress> progress = new ConcurrentHashMap<>();
    private final Rebuild rebuild;
    private final Audit audit;
    private final Clock clock;

    Rebuilds(Rebuild rebuild, Audit audit, Clock clock) {
        this.rebuild = rebuild;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false if it is being rebuilt already */
    synchronized boolean start(String group, OperatorRequest request) {
        if (isRunning(group)) {
            return false;
        }
        progress.put(group, RebuildProgress.started(clock.instant()));
        worker.execute(() -> run(group, request));
        return true;
    }

    Optional<RebuildProgress> last(String group) {
        return Optional.ofNullable(progress.get(group));
    }

    boolean isRunning(String group) {
        return last(group).filter(RebuildProgress::isRunning).isPresent();
    }

    private void run(String group, OperatorRequest request) {
        try {
            rebuild.run(group, () -> progress.computeIfPresent(group, (same, last) -> last.oneMore()));
            ended(group, null);
            audit.record(request, Ended.REBUILT);
        } catch (RuntimeException e) {
            log.warn("{} could not be rebuilt and is as it was", group, e);
            ended(group, e.toString());
            audit.record(request, Ended.FAILED);
        }
    }

    private void ended(String group, @Nullable String failure) {
        progress.computeIfPresent(group, (same, last) -> last.ended(clock.instant(), failure));
        log.info("Rebuild of {}: {}", group, progress.get(group));
    }

    /** A rebuild that runs is broken off; the database rolls it back. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
