package io.discountpurchase.transactioncentre.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on a free port of the loopback interface and stands for a server of RocketMQ, which may come and go. */
final class FrameProxy implements AutoCloseable {
    private final InetSocketAddress server;
    private final FrameRule rule;
    private final ServerSocket listener;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("rocketmq-proxy-", 0).factory());
    private final CompletableFuture<?> accepting;

    FrameProxy(InetSocketAddress server, FrameRule rule) {
        this.server = server;
        this.rule = rule;
        try {
            listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting = CompletableFuture.runAsync(this::acceptUntilClosed, threads);
    }

    /** As clients want it: {@code host:port}. */
    String address() {
        return InetAddress.getLoopbackAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    private void acceptUntilClosed() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException expected) {
                // the listener was closed, or the server is away, which the client has noticed
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Connection connection = new Connection(client, server, rule);
        connections.add(connection);
        connection.forward(threads);
    }

    /** Returns when all its threads have ended. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting.join();
        connections.forEach(Connection::close);
        threads.close();
    }
}
