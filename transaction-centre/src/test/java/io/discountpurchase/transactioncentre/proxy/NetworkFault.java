package io.discountpurchase.transactioncentre.proxy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** One fault that a test has ordered: it happens to the next frames of a kind, so many times. */
public final class NetworkFault {
    private final FrameKind kind;
    private final int times;
    private final FrameRule effect;
    private final AtomicInteger happened = new AtomicInteger();

    private NetworkFault(FrameKind kind, int times, FrameRule effect) {
        this.kind = kind;
        this.times = times;
        this.effect = effect;
    }

    /** The frame does not arrive, and nobody notices. */
    static NetworkFault loss(FrameKind kind, int times) {
        return new NetworkFault(kind, times, (some, frame, onward) -> {});
    }

    /** The frame arrives twice. */
    static NetworkFault repetition(FrameKind kind, int times) {
        return new NetworkFault(kind, times, (some, frame, onward) -> {
            onward.send(frame);
            onward.send(frame);
        });
    }

    /** The frame does not arrive, and the connection ends. */
    static NetworkFault cut(FrameKind kind, int times) {
        return new NetworkFault(kind, times, (some, frame, onward) -> {
            throw new IOException("The connection is cut");
        });
    }

    /** @return whether it is the turn of this fault, which must happen then */
    boolean strikes(FrameKind frameKind) {
        return kind.equals(frameKind) && happened.getAndUpdate(count -> Math.min(times, count + 1)) < times;
    }

    void happenTo(Frame frame, FrameRule.Onward onward) throws IOException {
        effect.pass(kind, frame, onward);
    }

    /** How often it has happened so far. */
    public int happened() {
        return happened.get();
    }
}
