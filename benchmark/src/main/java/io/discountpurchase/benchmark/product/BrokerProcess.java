package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.embeddedrocketmq.RocketMqPorts;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The one broker that product and floor share, each with topics of its own. */
public final class BrokerProcess implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final RocketMqPorts ports = RocketMqPorts.free(LOOPBACK);
    private final JavaProgram program;

    /** Started, and ready. */
    public BrokerProcess(Path directory, List<String> topics) throws IOException {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
                BrokerProgram.class.getName(), Integer.toString(ports.nameServer()), Integer.toString(ports.broker()),
                directory.resolve("broker").toString()));
        command.addAll(topics);
        program = JavaProgram.startTalking("broker", List.of("-Xmx512m"), command, directory.resolve("broker.log"));
        awaitReady(program.process().inputReader(UTF_8));
    }

    private void awaitReady(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(BrokerProgram.READY)) {
                return;
            }
        }
        close();
        throw new IOException("The broker did not start; see broker.log");
    }

    public String nameServer() {
        return LOOPBACK + ":" + ports.nameServer();
    }

    public JavaProgram program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }
}
