package io.discountpurchase.companion.notification;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A system of an investor, played: it remembers what it was sent last, and answers as it is told to. */
final class DemoReceiver {
    private static final int REMEMBERED = 50;

    private final Deque<Sent> sent = new ArrayDeque<>();
    private Behaviour behaviour = Behaviour.TAKES;
    private @Nullable String secret;

    /** How it answers. */
    enum Behaviour {
        TAKES,
        REFUSES,
        /** Says nothing for longer than anybody waits. */
        HANGS
    }

    /** @param genuine whether it was signed with the secret; unknown as long as the receiver has not been told the secret */
    record Sent(String at, @Nullable Boolean genuine, String body) {}

    /** @param sent newest first */
    record View(Behaviour behaviour, List<Sent> sent) {}

    synchronized View view() {
        return new View(behaviour, List.copyOf(sent));
    }

    /** @param told what changes; the rest stays */
    synchronized void change(@Nullable Behaviour wanted, @Nullable String told) {
        behaviour = wanted == null ? behaviour : wanted;
        secret = told == null ? secret : told;
    }

    synchronized Behaviour take(String at, byte[] body, String signature) {
        Boolean genuine = secret == null ? null : Signature.isOf(signature, body, secret);
        sent.addFirst(new Sent(at, genuine, new String(body, UTF_8)));
        if (sent.size() > REMEMBERED) {
            sent.removeLast();
        }
        return behaviour;
    }
}
