package io.discountpurchase.embeddedrocketmq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The three ports of a name server and a broker. There is no replication port, since there is no replica.
 *
 * @param nameServer where clients ask for routes
 * @param broker where clients send and pull; RocketMQ puts its second listener, the fast one, two below it
 */
public record RocketMqPorts(int nameServer, int broker) {
    private static final int FAST_OFFSET = 2;
    private static final int ATTEMPTS = 50;

    public RocketMqPorts {
        if (nameServer == broker || nameServer == broker - FAST_OFFSET) {
            throw new IllegalArgumentException(
                    "The name server's port %d is one of the broker's ports %d and %d".formatted(nameServer, broker,
                            broker - FAST_OFFSET));
        }
    }

    /** Ports that are free at this moment. */
    public static RocketMqPorts free(String host) {
        var failure = new IOException("No free ports found on " + host);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (var nameServer = listener(host, 0);
                    var broker = listener(host, 0);
                    var fast = listener(host, broker.getLocalPort() - FAST_OFFSET)) {
                return new RocketMqPorts(nameServer.getLocalPort(), fast.getLocalPort() + FAST_OFFSET);
            } catch (IOException e) {
                failure.addSuppressed(e); // the neighbour of a free port is taken: try another pair
            }
        }
        throw new UncheckedIOException(failure);
    }

    private static ServerSocket listener(String host, int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(host));
    }

    public int fast() {
        return broker - FAST_OFFSET;
    }

    /** @throws PortInUse for the first that has a listener */
    public void checkFree(String host) {
        PortInUse.check(host, nameServer, "RocketMQ name server");
        PortInUse.check(host, broker, "RocketMQ broker");
        PortInUse.check(host, fast(), "RocketMQ broker, fast port");
    }
}
