package io.discountpurchase.benchmark.machine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A process and those it has started, also those that have ended since they were last looked at. */
public final class ProcessTree {
    private static final double NANOS = 1e9;

    private final long root;
    private final Map<Long, Duration> used = new ConcurrentHashMap<>();

    public ProcessTree(long root) {
        this.root = root;
    }

    /** Of user and system together, since they began. */
    public double cpuSeconds() {
        ProcessHandle.of(root)
                .ifPresent(process -> Stream.concat(Stream.of(process), process.descendants())
                        .forEach(one -> one.info().totalCpuDuration().ifPresent(time -> used.put(one.pid(), time))));
        return used.values().stream().mapToLong(Duration::toNanos).sum() / NANOS;
    }
}
