package io.discountpurchase.transactioncentre.proxy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Between the clients and their broker: sound, until a test orders a fault. */
final class Network implements FrameRule {
    private final List<NetworkFault> faults = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<@Nullable Void> moving = CompletableFuture.completedFuture(null);

    NetworkFault order(NetworkFault fault) {
        faults.add(fault);
        return fault;
    }

    /** No more faults; those that have happened stay. */
    void heal() {
        faults.clear();
        moving.complete(null);
    }

    /** From now on frames wait, as at a process that is stopped; connections stay. */
    void hold() {
        moving = new CompletableFuture<>();
    }

    @Override
    public void pass(FrameKind kind, Frame frame, Onward onward) throws IOException {
        moving.join();
        for (NetworkFault fault : faults) {
            if (fault.strikes(kind)) {
                fault.happenTo(frame, onward);
                return;
            }
        }
        onward.send(frame);
    }
}
