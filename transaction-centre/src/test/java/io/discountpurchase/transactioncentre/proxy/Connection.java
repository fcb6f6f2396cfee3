package io.discountpurchase.transactioncentre.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Executor;

/** A client's connection to the proxy together with the proxy's to the server; the end of one is the end of both. */
final class Connection implements AutoCloseable {
    private final Socket client;
    private final Socket server;
    private final FrameRule rule;

    /** @throws IOException if the server does not listen; the client's connection is closed then */
    Connection(Socket client, InetSocketAddress serverAddress, FrameRule rule) throws IOException {
        this.client = client;
        this.server = new Socket();
        this.rule = rule;
        try {
            server.connect(serverAddress);
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void forward(Executor threads) {
        OpenRequests ofClient = new OpenRequests();
        OpenRequests ofServer = new OpenRequests();
        Direction there = new Direction(client, server, ofClient, ofServer, rule);
        Direction back = new Direction(server, client, ofServer, ofClient, rule);
        threads.execute(() -> forward(there));
        threads.execute(() -> forward(back));
    }

    /** A network may break off at any time, so it is nobody's failure when it does. */
    private void forward(Direction direction) {
        try {
            direction.forward();
        } catch (IOException expected) {
            // both ends see that the connection has ended
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try (client; server) {
            // only closes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
