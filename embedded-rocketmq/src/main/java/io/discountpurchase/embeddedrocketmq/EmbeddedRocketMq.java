package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.MQVersion;
import org.apache.rocketmq.remoting.common.TlsMode;
import org.apache.rocketmq.remoting.netty.TlsSystemConfig;
import org.apache.rocketmq.remoting.protocol.RemotingCommand;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A name server and a broker in this JVM, for all-in-one and for tests.
 *
 * <p>Can be stopped and started again on the same ports and the same store, as often as wanted. Not for production:
 * there a cluster runs on machines of its own.
 */
public final class EmbeddedRocketMq implements AutoCloseable {
    private static final Duration REGISTRATION_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration REGISTRATION_PAUSE = Duration.ofMillis(10);

    private final RocketMqSettings settings;
    private @Nullable NameServer nameServer;
    private @Nullable Broker broker;

    public EmbeddedRocketMq(RocketMqSettings settings) {
        this.settings = settings;
    }

    /** Started, on ports that are free at this moment. */
    public static EmbeddedRocketMq onFreePorts(Path store, String... topics) {
        var rocketMq = new EmbeddedRocketMq(RocketMqSettings.onFreePorts(store, List.of(topics)));
        rocketMq.start();
        return rocketMq;
    }

    /**
     * Returns when clients can send and receive.
     *
     * @throws PortInUse if another process, or another part of this one, listens on one of the ports
     */
    public synchronized void start() {
        if (nameServer != null) {
            throw new IllegalStateException("Already started on " + nameServerAddress());
        }
        settings.ports().checkFree(settings.host());
        configureJvm();
        nameServer = new NameServer(settings);
        try {
            broker = new Broker(settings);
            awaitRoutes(nameServer, broker);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private static void configureJvm() {
        // with TLS on, even optional, RocketMQ writes a self-signed key into the temporary directory
        TlsSystemConfig.tlsMode = TlsMode.DISABLED;
        // without it the name server takes the broker for one of an older version and ignores its topics
        System.setProperty(RemotingCommand.REMOTING_VERSION_KEY, Integer.toString(MQVersion.CURRENT_VERSION));
    }

    /** The broker registers only with name servers that it has found alive in the background, which may be too late. */
    private void awaitRoutes(NameServer registry, Broker registrant) {
        long deadline = System.nanoTime() + REGISTRATION_TIMEOUT.toNanos();
        while (!settings.topics().stream().allMatch(registry::hasRouteTo)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The RocketMQ broker is not known to its name server after "
                        + REGISTRATION_TIMEOUT.toSeconds() + " s");
            }
            LockSupport.parkNanos(REGISTRATION_PAUSE.toNanos());
            registrant.register();
        }
    }

    /** Everything acknowledged is on disk afterwards. Does nothing when not started. */
    public synchronized void stop() {
        if (broker != null) {
            broker.stop();
            broker = null;
        }
        if (nameServer != null) {
            nameServer.stop();
            nameServer = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /**
     * Half messages that the broker holds without a commit or a rollback.
     *
     * @throws IllegalStateException if not started
     */
    public synchronized long openHalfMessages() {
        return running().openHalfMessages();
    }

    /**
     * How much the broker has stored, whoever sent it.
     *
     * @throws IllegalStateException if not started
     */
    public synchronized StoredMessages stored() {
        return running().stored();
    }

    /**
     * How many messages of a topic the broker has handed to the consumers of a group since it was started, whatever these have
     * made of them. What it has filtered out is not among them.
     *
     * @throws IllegalStateException if not started
     */
    public synchronized long handedTo(String consumerGroup, String topic) {
        return running().handedTo(consumerGroup, topic);
    }

    private Broker running() {
        if (broker == null) {
            throw new IllegalStateException("Not started");
        }
        return broker;
    }

    public RocketMqSettings settings() {
        return settings;
    }

    /** As clients want it: {@code host:port}. */
    public String nameServerAddress() {
        return settings.nameServerAddress();
    }
}
