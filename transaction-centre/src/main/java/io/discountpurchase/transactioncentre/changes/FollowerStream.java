package io.discountpurchase.transactioncentre.changes;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The stream to one follower. A follower that takes nothing holds up nobody: what it has not taken waits, and a thread of its own
 * writes it. When too much waits the stream ends, and the follower knows that it has missed something.
 *
 * <p>The first event after a quiet moment is written at once, what comes within {@link #PAUSE} of that is written together:
 * Spring's own way takes three writes to a socket for each event.
 */
final class FollowerStream {
    static final int MOST_WAITING = 10_000;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SseEmitter emitter;
    private List<String> waiting = new ArrayList<>();
    private boolean writing;
    private boolean over;

    FollowerStream(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /** @param event in the format of {@code text/event-stream}, with the empty line that ends it */
    synchronized void put(String event) {
        if (over) {
            return;
        }
        waiting.add(event);
        over = waiting.size() == MOST_WAITING;
        write();
    }

    /** After what waits has been written. */
    synchronized void end() {
        over = true;
        write();
    }

    private void write() {
        if (!writing) {
            writing = true;
            Thread.ofVirtual().name("follower-stream").start(this::writeAll);
        }
    }

    private void writeAll() {
        try {
            for (List<String> next = next(); !next.isEmpty(); next = next()) {
                emitter.send(Set.of(new DataWithMediaType(String.join("", next), TEXT)));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            if (isOver()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    private synchronized List<String> next() {
        List<String> events = waiting;
        waiting = new ArrayList<>();
        writing = !events.isEmpty();
        return events;
    }
}
