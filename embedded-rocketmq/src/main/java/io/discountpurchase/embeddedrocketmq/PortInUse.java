package io.discountpurchase.embeddedrocketmq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that was asked for already has a listener; the message names it. */
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    private PortInUse(String host, int port, String purpose, BindException cause) {
        super("Port %d (%s) on %s is in use".formatted(port, purpose, host), cause);
        this.port = port;
    }

    /**
     * Binds the port and lets it go again. RocketMQ itself would not notice: two brokers share one port without an error.
     *
     * @param purpose what the port is for, as the message shall say it
     */
    public static void check(String host, int port, String purpose) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            probe.getLocalPort();
        } catch (BindException e) {
            throw new PortInUse(host, port, purpose, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }
}
