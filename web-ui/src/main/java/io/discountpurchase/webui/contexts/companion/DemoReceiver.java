package io.discountpurchase.webui.contexts.companion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A system of an investor, as the companion plays it for a demonstration.
 *
 * @param sent newest first
 */
public record DemoReceiver(String address, Behaviour behaviour, List<Sent> sent) {
    /** How it answers what is posted to it. */
    public enum Behaviour {
        TAKES, REFUSES, HANGS
    }

    /** @param genuine whether it was signed with the secret; null if the receiver does not know that */
    public record Sent(Instant at, @Nullable Boolean genuine, String body) {}

    /** What is wished of it. */
    public record Wish(Behaviour behaviour) {}
}
