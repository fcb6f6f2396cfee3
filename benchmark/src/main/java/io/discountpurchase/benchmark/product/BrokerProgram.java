package io.discountpurchase.benchmark.product;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqPorts;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Name server and broker in a process of their own. Arguments: ports of both, directory of the store, topics. */
public final class BrokerProgram {
    static final String READY = "READY";

    private BrokerProgram() {}

    public static void main(String[] arguments) {
        var ports = new RocketMqPorts(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        List<String> topics = Arrays.asList(arguments).subList(3, arguments.length);
        var broker = new EmbeddedRocketMq(RocketMqSettings.onLoopback(ports, Path.of(arguments[2]), topics));
        broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
        System.out.println(READY);
    }
}
