package io.discountpurchase.webui.live;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Holds the one stream to a context, opens it again when it breaks, and then has every page look again, because what
 * changed in between was not heard.
 */
class ChangeFeed implements SmartLifecycle, ChangeStream.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** Three heartbeats of a context. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

    private final ChangeStream stream;
    private final OpenPages pages;
    private final Clock clock;
    private volatile boolean running;
    private volatile @Nullable Thread reader;
    private volatile @Nullable InputStream source;
    private volatile Instant lastHeard = Instant.MAX;
    private volatile Duration pause = SHORTEST_PAUSE;

    ChangeFeed(ChangeStream stream, OpenPages pages, Clock clock) {
        this.stream = stream;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void opened(InputStream opened) {
        source = opened;
        lastHeard = clock.instant();
        pause = SHORTEST_PAUSE;
        LOG.info("Listening to the changes of {}", stream.context());
        pages.tellAll(Update.EVERYTHING);
    }

    @Override
    public void heard() {
        lastHeard = clock.instant();
    }

    @Override
    public void changed(Change change) {
        pages.tell(change);
    }

    /** A connection that died without a word is found out by its silence. */
    @Scheduled(fixedRate = 5_000)
    void endWhenSilent() throws IOException {
        InputStream open = source;
        if (open != null && lastHeard.isBefore(clock.instant().minus(LONGEST_SILENCE))) {
            open.close();
        }
    }

    @Override
    public void start() {
        running = true;
        reader = Thread.ofVirtual().name("change-feed").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread started = reader;
        if (started != null) {
            started.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (isRunning()) {
                readOnce();
                Thread.sleep(pause);
                pause = longer(pause);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The change feed ends");
        }
    }

    private void readOnce() throws InterruptedException {
        try {
            stream.read(this);
        } catch (IOException | IllegalStateException broken) {
            if (isRunning()) {
                LOG.info("The changes of {} cannot be heard, next try in {} ms: {}", stream.context(),
                        pause.toMillis(), broken.toString());
            }
        } finally {
            source = null;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
