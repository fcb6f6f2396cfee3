package io.discountpurchase.webui.live;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The pages that are open, by investor. It ends before the web server does, because a stream that nobody ends would keep
 * the server from stopping.
 */
@Component
class OpenPages implements SmartLifecycle {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** A page in the background has no stream, so this is far more than anybody looks at. */
    static final int MOST_PER_INVESTOR = 200;

    private final Map<String, Deque<OpenPage>> pages = new ConcurrentHashMap<>();
    private final OpenFiles files;
    private volatile boolean running;

    OpenPages(OpenFiles files) {
        this.files = files;
    }

    SseEmitter open(String investor) {
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        if (!running) {
            stream.complete();
            return stream;
        }
        OpenPage page = new OpenPage(stream);
        if (count() >= most()) {
            page.letGo();
            return stream;
        }
        pages.compute(investor, (name, open) -> with(page, open == null ? new ConcurrentLinkedDeque<>() : open));
        Runnable closed = () -> pages.computeIfPresent(investor, (name, open) -> without(page, open));
        stream.onCompletion(closed);
        stream.onTimeout(stream::complete);
        page.heartbeat();
        return stream;
    }

    void tell(Change change) {
        if (change.concernsEverybody()) {
            tellAll(Update.of(change));
            return;
        }
        Deque<OpenPage> open = pages.get(change.investorId());
        if (open != null) {
            open.forEach(page -> page.tell(Update.of(change)));
        }
    }

    void tellAll(Update update) {
        pages.values().forEach(open -> open.forEach(page -> page.tell(update)));
    }

    /** Keeps proxies from closing a quiet stream, and finds out which pages are gone. */
    @Scheduled(fixedRate = 15_000)
    void heartbeat() {
        pages.values().forEach(open -> open.forEach(OpenPage::heartbeat));
    }

    /** Of all investors. A page that has no stream looks for itself; a server without a free connection serves nobody. */
    int most() {
        return files.most() / 4;
    }

    int count() {
        return pages.values().stream().mapToInt(Deque::size).sum();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        pages.values().forEach(open -> open.forEach(OpenPage::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Deque<OpenPage> with(OpenPage page, Deque<OpenPage> open) {
        open.addLast(page);
        if (open.size() > MOST_PER_INVESTOR) {
            open.removeFirst().letGo();
        }
        return open;
    }

    private static @Nullable Deque<OpenPage> without(OpenPage page, Deque<OpenPage> open) {
        open.remove(page);
        return open.isEmpty() ? null : open;
    }
}
