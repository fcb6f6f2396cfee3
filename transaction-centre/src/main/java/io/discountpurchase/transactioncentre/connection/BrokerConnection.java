package io.discountpurchase.transactioncentre.connection;

import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.NestedExceptionUtils;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts RocketMQ's clients once a name server knows a broker for their topics: at once if it does, else as soon as it does.
 * A client that is started too early fails for good, and the service with it.
 */
public class BrokerConnection implements ApplicationListener<ContextClosedEvent>, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BrokerConnection.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final NameServers nameServers;
    /** Each with what it waits for. */
    private final Map<BrokerClient, String> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("broker-connection").factory());

    BrokerConnection(NameServers nameServers) {
        this.nameServers = nameServers;
    }

    /** @throws Exception if there is a broker, and the client does not start all the same */
    public synchronized void connect(BrokerClient client) throws Exception {
        Optional<String> obstacle = nameServers.obstacleTo(client.topic());
        if (obstacle.isEmpty()) {
            obstacle = start(client);
        }
        if (obstacle.isEmpty()) {
            return;
        }
        if (waiting.isEmpty()) {
            log.warn("There is no broker; this service runs without, and connects when one comes: {}", obstacle.get());
            tryLater();
        }
        waiting.put(client, obstacle.get());
    }

    /**
     * @return why it has not started, if the broker went away in that moment
     * @throws Exception if it would not start with a broker either
     */
    private static Optional<String> start(BrokerClient client) throws Exception {
        try {
            client.start().run();
            return Optional.empty();
        } catch (Exception e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof RemotingException unreachable) {
                return Optional.of("it went away: " + unreachable.getMessage());
            }
            throw e;
        }
    }

    private void tryLater() {
        Future<?> unused = clockwork.schedule(this::connectWaiting, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void connectWaiting() {
        waiting.keySet().forEach(this::tryAgain);
        if (waiting.isEmpty()) {
            log.info("There is a broker now, and this service is connected");
        } else if (!clockwork.isShutdown()) {
            tryLater();
        }
    }

    private void tryAgain(BrokerClient client) {
        nameServers.obstacleTo(client.topic())
                .or(() -> failure(client))
                .ifPresentOrElse(obstacle -> waiting.put(client, obstacle), () -> waiting.remove(client));
    }

    private Optional<String> failure(BrokerClient client) {
        try {
            client.start().run();
            return Optional.empty();
        } catch (Exception e) {
            String failure = "a client of " + client.topic() + " does not start: " + e;
            if (!failure.equals(waiting.get(client))) {
                log.warn("There is a broker, but {}", failure);
            }
            return Optional.of(failure);
        }
    }

    /** @return why this service cannot send to or receive from the topic yet; empty once its clients have started */
    public Optional<String> obstacleTo(String topic) {
        return waiting.entrySet()
                .stream()
                .filter(client -> client.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** @throws TransactionCentreUnavailable if nothing can be sent to the topic yet */
    public void ensureOpen(String topic) {
        obstacleTo(topic).ifPresent(obstacle -> {
            throw new TransactionCentreUnavailable("There is no broker: " + obstacle, null);
        });
    }

    /** The clients are about to be closed: none must be started any more. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        close();
    }

    /** Waits for a client that is being started. */
    @Override
    public synchronized void close() {
        clockwork.shutdownNow();
    }
}
