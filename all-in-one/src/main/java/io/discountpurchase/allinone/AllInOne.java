package io.discountpurchase.allinone;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The whole product. Whatever has been started, be it all or half of it, is stopped in the opposite order. */
final class AllInOne {
    static final List<String> TOPICS = List.of("wallet-events", "fund-trading-events", "companion-events");
    private static final Duration LONGEST_STOP = Duration.ofMillis(4500);

    private final Options options;
    private final Ports ports;
    private final Progress progress;
    private final Deque<AutoCloseable> started = new ConcurrentLinkedDeque<>();

    AllInOne(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        ports = new Ports(options.basePort());
    }

    /** Returns when everything serves. */
    void start() {
        ports.checkFree();
        var data = DataDirectory.lock(options.dataDirectory());
        started.push(data);
        Logging.into(data.log());
        progress.starting(data.path());
        startRocketMq(data);
        startApplications(new ApplicationSettings(options, ports, data, TokenKeys.in(data.keys())));
        new EdgeHealth(ports.urlOf(Application.WEB_UI)).awaitUp();
        progress.ready(ports.urlOf(Application.WEB_UI), options.demoData());
        returnMemoryOfStart();
    }

    /** Starting four applications takes several times the heap that running them does, and the JVM would keep it. */
    private static void returnMemoryOfStart() {
        System.gc();
    }

    private void startRocketMq(DataDirectory data) {
        var rocketMq = new EmbeddedRocketMq(RocketMqSettings.onLoopback(ports.ofRocketMq(), data.rocketMq(), TOPICS));
        started.push(rocketMq);
        progress.during("broker", rocketMq::start);
    }

    private void startApplications(ApplicationSettings settings) {
        var applications = new Applications(progress);
        started.push(applications);
        applications.start(settings);
    }

    /** Takes no longer than it may: what does not end by then ends with the process, and is mended at the next start. */
    void stop() {
        var stopping = Thread.ofPlatform().daemon().name("stop").start(this::stopInOrder);
        try {
            if (!stopping.join(LONGEST_STOP)) {
                logger().warn("Not everything stopped within {} ms", LONGEST_STOP.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopInOrder() {
        for (var next = started.poll(); next != null; next = started.poll()) {
            try {
                next.close();
            } catch (Exception e) {
                logger().warn("{} did not stop as it should", next.getClass().getSimpleName(), e);
            }
        }
    }

    /** Not a constant, since the log file is known only after the start has begun. */
    private static Logger logger() {
        return LoggerFactory.getLogger(AllInOne.class);
    }
}
