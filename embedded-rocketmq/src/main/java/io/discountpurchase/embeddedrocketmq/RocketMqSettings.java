package io.discountpurchase.embeddedrocketmq;

import java.nio.file.Path;
import java.util.List;

/**
 * @param host the one address that name server and broker listen on
 * @param store directory of everything they keep; may hold the store of an earlier run, even of one that was killed
 * @param topics created before the broker starts, so that a client's first question finds its route
 */
public record RocketMqSettings(String host, RocketMqPorts ports, Path store, List<String> topics,
        TransactionTimings timings) {

    private static final String LOOPBACK = "127.0.0.1";

    public RocketMqSettings {
        topics = List.copyOf(topics);
    }

    public static RocketMqSettings onLoopback(RocketMqPorts ports, Path store, List<String> topics) {
        return new RocketMqSettings(LOOPBACK, ports, store, topics, TransactionTimings.DEFAULT);
    }

    public static RocketMqSettings onFreePorts(Path store, List<String> topics) {
        return onLoopback(RocketMqPorts.free(LOOPBACK), store, topics);
    }

    public RocketMqSettings withTimings(TransactionTimings newTimings) {
        return new RocketMqSettings(host, ports, store, topics, newTimings);
    }

    /** As clients want it: {@code host:port}. */
    public String nameServerAddress() {
        return host + ":" + ports.nameServer();
    }
}
