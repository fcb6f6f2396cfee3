package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.producer.LocalTransactionState;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A JVM of its own that embeds a broker, sends to it and then waits to be killed. */
final class BrokerProcess implements AutoCloseable {
    private static final String READY = "READY";

    private final Process process;

    /** Returns when everything is sent. */
    BrokerProcess(RocketMqSettings settings, Path home, Path temporary, String topic, int messages) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), BrokerProcess.class.getName(),
                Integer.toString(settings.ports().nameServer()), Integer.toString(settings.ports().broker()),
                settings.store().toString(), topic, Integer.toString(messages))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader(UTF_8)) {
            if (output.lines().noneMatch(READY::equals)) {
                throw new IOException("The broker process ended early");
            }
        }
    }

    public static void main(String[] args) throws Exception {
        var ports = new RocketMqPorts(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        String topic = args[3];
        try (var rocketMq = new EmbeddedRocketMq(
                RocketMqSettings.onLoopback(ports, Path.of(args[2]), List.of(topic)))) {
            rocketMq.start();
            try (var producer = new ScriptedProducer(rocketMq, topic)) {
                for (int i = 0; i < Integer.parseInt(args[4]); i++) {
                    producer.send("committed " + i, LocalTransactionState.COMMIT_MESSAGE);
                }
                producer.send("in doubt", LocalTransactionState.UNKNOW);
                System.out.println(READY);
                Thread.currentThread().join();
            }
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The broker process survives being killed");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
