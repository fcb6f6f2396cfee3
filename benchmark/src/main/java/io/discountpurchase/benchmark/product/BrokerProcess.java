package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.machine.Patience;
import io.discountpurchase.embeddedrocketmq.RocketMqPorts;
import io.discountpurchase.embeddedrocketmq.StoredMessages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The one broker that product and floor share, each with topics of its own. */
public final class BrokerProcess implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);

    private final RocketMqPorts ports = RocketMqPorts.free(LOOPBACK);
    private final JavaProgram program;

    /** Started, and ready. */
    public BrokerProcess(Path directory, List<String> topics) throws IOException {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
                BrokerProgram.class.getName(), Integer.toString(ports.nameServer()), Integer.toString(ports.broker()),
                directory.resolve("broker").toString()));
        command.addAll(topics);
        program = JavaProgram.startTalking("broker", List.of("-Xmx512m"), command, directory.resolve("broker.log"));
        program.await(BrokerProgram.READY);
    }

    public String nameServer() {
        return LOOPBACK + ":" + ports.nameServer();
    }

    /** Since it was started. */
    public StoredMessages stored() throws IOException {
        program.say("");
        String[] figures = program.await(BrokerProgram.STORED).substring(BrokerProgram.STORED.length()).split(" ", 2);
        return new StoredMessages(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    }

    /** What follows from a purchase is told by messages: when none have come for some seconds, it has all happened. */
    public void awaitQuiet() throws IOException, InterruptedException {
        var quiet = new Object() {
            private long messages = stored().messages();
            private long since = System.nanoTime();

            boolean holds() throws IOException {
                long now = stored().messages();
                if (now != messages) {
                    messages = now;
                    since = System.nanoTime();
                }
                return System.nanoTime() - since >= QUIET.toNanos();
            }
        };
        Patience.await(LONGEST_REST, quiet::holds, () -> "Messages came for " + LONGEST_REST);
    }

    public JavaProgram program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}
