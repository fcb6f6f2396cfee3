package io.discountpurchase.benchmark.machine;

/**
 * What a JVM has used.
 *
 * @param cpuSeconds of user and system together, also of processes that it has started
 * @param compilingSeconds of its just-in-time compilers, which are a part of the processor time while it warms up
 * @param allocatedBytes on its heap
 * @param writtenBytes that it has had written to disks; 0 where nobody counts them
 */
public record Usage(double cpuSeconds, double compilingSeconds, long allocatedBytes, long writtenBytes) {
    public Usage since(Usage before) {
        return new Usage(cpuSeconds - before.cpuSeconds, compilingSeconds - before.compilingSeconds,
                allocatedBytes - before.allocatedBytes, writtenBytes - before.writtenBytes);
    }
}
