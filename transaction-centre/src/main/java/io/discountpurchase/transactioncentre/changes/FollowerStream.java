package io.discountpurchase.transactioncentre.changes;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The stream to one follower. A follower that takes nothing holds up nobody: what it has not taken waits, and a thread of its own
 * writes it. When too much waits the stream ends, and the follower knows that it has missed something.
 */
final class FollowerStream {
    static final int MOST_WAITING = 10_000;

    private final SseEmitter emitter;
    private List<SseEventBuilder> waiting = new ArrayList<>();
    private boolean writing;
    private boolean over;

    FollowerStream(SseEmitter emitter) {
        this.emitter = emitter;
    }

    synchronized void put(SseEventBuilder event) {
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
            for (List<SseEventBuilder> next = next(); !next.isEmpty(); next = next()) {
                for (SseEventBuilder event : next) {
                    emitter.send(event);
                }
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

    private synchronized List<SseEventBuilder> next() {
        List<SseEventBuilder> events = waiting;
        waiting = new ArrayList<>();
        writing = !events.isEmpty();
        return events;
    }
}
