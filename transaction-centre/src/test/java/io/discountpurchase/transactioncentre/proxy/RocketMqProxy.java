package io.discountpurchase.transactioncentre.proxy;

import io.discountpurchase.embeddedrocketmq.RocketMqSettings;

import java.net.InetSocketAddress;

/**
 * Stands between a broker and the clients that are given {@link #nameServerAddress}, and is the network that a test wants
 * them to have. Everything passes it, in both directions, and the broker may be stopped and started behind it.
 */
public final class RocketMqProxy implements AutoCloseable {
    private final Network network = new Network();
    private final FrameProxy broker;
    private final FrameProxy nameServer;

    public RocketMqProxy(RocketMqSettings behind) {
        int brokerPort = behind.ports().broker();
        broker = new FrameProxy(new InetSocketAddress(behind.host(), brokerPort), network);
        nameServer = new FrameProxy(new InetSocketAddress(behind.host(), behind.ports().nameServer()),
                new RouteToProxy(behind.host() + ":" + brokerPort, broker.address()));
    }

    /** As clients want it: {@code host:port}. */
    public String nameServerAddress() {
        return nameServer.address();
    }

    /** The next frames of this kind do not arrive, and nobody is told. */
    public NetworkFault lose(FrameKind kind, int times) {
        return network.order(NetworkFault.loss(kind, times));
    }

    /** The next frames of this kind arrive twice. */
    public NetworkFault repeat(FrameKind kind, int times) {
        return network.order(NetworkFault.repetition(kind, times));
    }

    /** The next frames of this kind do not arrive, and their connections end. */
    public NetworkFault cut(FrameKind kind, int times) {
        return network.order(NetworkFault.cut(kind, times));
    }

    /** From now on the broker does not answer, as if its process were stopped: nothing arrives, no connection ends. */
    public void hold() {
        network.hold();
    }

    /** What was held arrives, and no ordered fault happens any more. */
    public void heal() {
        network.heal();
    }

    /** Ends all connections. */
    @Override
    public void close() {
        heal();
        nameServer.close();
        broker.close();
    }
}
