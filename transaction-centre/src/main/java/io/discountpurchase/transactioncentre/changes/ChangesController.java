package io.discountpurchase.transactioncentre.changes;

import io.discountpurchase.transactioncentre.clockwork.Clockwork;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pushes what has moved; who is told asks for the rest. Streams end when the application stops. */
@RestController
class ChangesController implements SmartLifecycle, AutoCloseable {
    private static final long NO_TIMEOUT = 0;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Set<FollowerStream> streams = ConcurrentHashMap.newKeySet();
    private final Clockwork clockwork = new Clockwork("changes");
    private volatile boolean running;

    ChangesController(Changes changes) {
        changes.follow(change -> putAll(SseEmitter.event().data(change, MediaType.APPLICATION_JSON)));
        clockwork.every(HEARTBEAT, () -> putAll(SseEmitter.event().comment("heartbeat")));
    }

    @GetMapping(path = "/transaction-centre/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        FollowerStream stream = new FollowerStream(emitter);
        emitter.onCompletion(() -> streams.remove(stream));
        streams.add(stream);
        stream.put(SseEmitter.event().comment("connected"));
        return emitter;
    }

    private void putAll(SseEventBuilder event) {
        streams.forEach(stream -> stream.put(event));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.forEach(FollowerStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void close() throws InterruptedException {
        clockwork.close();
    }
}
