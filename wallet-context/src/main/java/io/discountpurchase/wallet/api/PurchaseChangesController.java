package io.discountpurchase.wallet.api;

import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseChange;
import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseChanges;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pushes to the edge which purchases have moved; the edge asks for the rest. Streams end when the application stops. */
@RestController
class PurchaseChangesController implements SmartLifecycle {
    private static final long NO_TIMEOUT = 0;

    private final Set<SseEmitter> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    PurchaseChangesController(PurchaseChanges changes) {
        changes.subscribe(this::push);
    }

    @GetMapping(path = "/purchases/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        SseEmitter stream = new SseEmitter(NO_TIMEOUT);
        stream.onCompletion(() -> streams.remove(stream));
        streams.add(stream);
        send(stream, SseEmitter.event().comment("connected"));
        return stream;
    }

    @Scheduled(fixedRate = 15_000)
    void heartbeat() {
        streams.forEach(stream -> send(stream, SseEmitter.event().comment("heartbeat")));
    }

    private void push(PurchaseChange change) {
        streams.forEach(stream -> send(stream, SseEmitter.event().data(change, MediaType.APPLICATION_JSON)));
    }

    private void send(SseEmitter stream, SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException e) {
            streams.remove(stream);
            stream.completeWithError(e);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
