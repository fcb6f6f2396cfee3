package io.discountpurchase.benchmark.product;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqPorts;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.embeddedrocketmq.StoredMessages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Name server and broker in a process of their own. Arguments: ports of both, directory of the store, topics. To each line
 * on its standard input it answers how many messages and bytes it has stored.
 */
public final class BrokerProgram {
    static final String READY = "READY";
    static final String STORED = "STORED ";

    private BrokerProgram() {}

    public static void main(String[] arguments) throws IOException {
        var ports = new RocketMqPorts(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        List<String> topics = Arrays.asList(arguments).subList(3, arguments.length);
        try (var broker = new EmbeddedRocketMq(RocketMqSettings.onLoopback(ports, Path.of(arguments[2]), topics));
                var questions = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            broker.start();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
            System.out.println(READY);
            while (questions.readLine() != null) {
                StoredMessages stored = broker.stored();
                System.out.println(STORED + stored.messages() + " " + stored.bytes());
            }
        }
    }
}
