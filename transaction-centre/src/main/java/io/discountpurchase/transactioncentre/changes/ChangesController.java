package io.discountpurchase.transactioncentre.changes;

import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.clockwork.Clockwork;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

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
        changes.follow(change -> putAll("data:" + MessageJson.mapper().writeValueAsString(change) + "\n\n"));
        clockwork.every(HEARTBEAT, () -> putAll(":heartbeat\n\n"));
    }

    @GetMapping(path = "/transaction-centre/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        FollowerStream stream = new FollowerStream(emitter);
        emitter.onCompletion(() -> streams.remove(stream));
        streams.add(stream);
        stream.put(":connected\n\n");
        return emitter;
    }

    private void putAll(String event) {
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
