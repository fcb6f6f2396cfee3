package io.discountpurchase.webui.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One open page. A page that reads slowly holds up nobody: what it has not taken yet is kept once per topic, and a thread
 * of its own writes it.
 */
class OpenPage {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPage.class);

    private final SseEmitter stream;
    private final Map<String, SseEventBuilder> waiting = new LinkedHashMap<>();
    private boolean writing;
    private boolean last;

    OpenPage(SseEmitter stream) {
        this.stream = stream;
    }

    void tell(Update update) {
        put(update.topic(), SseEmitter.event().data(update, MediaType.APPLICATION_JSON));
    }

    void heartbeat() {
        put("heartbeat", SseEmitter.event().comment("still here"));
    }

    /** The page is told that it will hear no more, so that it does not come back at once, and then let go. */
    synchronized void letGo() {
        last = true;
        put("evicted", SseEmitter.event().name("evicted").data(""));
    }

    void close() {
        stream.complete();
    }

    private synchronized void put(String topic, SseEventBuilder event) {
        waiting.put(topic, event);
        if (!writing) {
            writing = true;
            Thread.ofVirtual().name("open-page").start(this::writeAll);
        }
    }

    private void writeAll() {
        try {
            for (List<SseEventBuilder> next = next(); !next.isEmpty(); next = next()) {
                for (SseEventBuilder event : next) {
                    stream.send(event);
                }
            }
            if (isLast()) {
                stream.complete();
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A page has gone", gone);
            stream.complete();
        }
    }

    private synchronized boolean isLast() {
        return last;
    }

    private synchronized List<SseEventBuilder> next() {
        List<SseEventBuilder> events = List.copyOf(waiting.values());
        waiting.clear();
        writing = !events.isEmpty();
        return events;
    }
}
