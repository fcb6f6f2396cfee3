package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.FundTradingApplication;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process that runs this context and nothing else, over a data directory that outlives it. */
final class FundTradingProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Http operator;
    private final Http alice;

    private FundTradingProcess(Process process, Http operator, Http alice) {
        this.process = process;
        this.operator = operator;
        this.alice = alice;
    }

    /** Returns when it serves. */
    static FundTradingProcess start(Path directory, String nameServer) throws IOException {
        return start(directory, nameServer, "512m");
    }

    /** @param heap what it may use at most; it dies when that is not enough */
    static FundTradingProcess start(Path directory, String nameServer, String heap) throws IOException {
        EdgeTokens tokens = new EdgeTokens();
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), FundTradingApplication.class.getName(),
                "--server.port=" + port, "--demo-data=true", "--data-dir=" + directory,
                "--rocketmq.name-server=" + nameServer,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                        + tokens.writePublicKey(directory).toUri()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "fund-trading.log")))
                .start();
        URI base = URI.create("http://127.0.0.1:" + port);
        FundTradingProcess started = new FundTradingProcess(process,
                new Http(base, tokens.token("operator", "operator")),
                new Http(base, tokens.token("alice", "investor")));
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(started::isUp);
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isUp() {
        return operator.get("/actuator/health").status() == 200;
    }

    JsonNode close(String day) {
        return operator.post("/trading-days/" + day + "/close", "").body();
    }

    /** Closes the next day that nobody has closed. */
    JsonNode closeNext() {
        return close(operator.get("/trading-days").text("next"));
    }

    Http alice() {
        return alice;
    }

    JsonNode figures() {
        return operator.get("/operations/figures").body();
    }

    /** The most that has been resident, as the system has it; nothing where it does not say. */
    String mostMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return !Files.exists(status)
                ? ""
                : Files.readAllLines(status)
                        .stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.substring("VmHWM:".length()).strip())
                        .findFirst()
                        .orElse("");
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C; whether it ended in time. */
    boolean stop(long timeout, TimeUnit unit) throws InterruptedException {
        process.destroy();
        return process.waitFor(timeout, unit);
    }
}
