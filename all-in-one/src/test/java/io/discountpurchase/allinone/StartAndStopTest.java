package io.discountpurchase.allinone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class StartAndStopTest {
    @TempDir
    Path data;

    @Test
    void servesIsStoppedAndContinuesWhereItWas() throws IOException {
        try (var allInOne = new AllInOneProcess(data)) {
            var start = allInOne.start();
            assertThat(allInOne.process().output()).last().asString().startsWith("READY " + allInOne.url() + "/");
            assertThat(allInOne.get("/actuator/health").body()).contains("\"status\":\"UP\"");
            assertThat(allInOne.process().errors()).noneMatch(line -> line.contains("ERROR") || line.contains("WARN "));

            allInOne.send(
                    allInOne.requestOf("alice", "/api/agreement").PUT(BodyPublishers.ofString("{\"enabled\":true}")));
            var keys = Files.readString(data.resolve("keys/token-private.pem"));

            var stop = allInOne.stop();

            var restart = allInOne.start();
            assertThat(allInOne.send(allInOne.requestOf("alice", "/api/agreement")).body()).contains("true");
            assertThat(data.resolve("keys/token-private.pem")).hasContent(keys);

            System.out.printf("READY after %.1f s, stopped after %.1f s, READY again after %.1f s%n", seconds(start),
                    seconds(stop), seconds(restart));

            assertOneLine(allInOne.arguments(),
                    "is in use: stop what uses it, or choose other ports with --base-port.");
            assertOneLine(List.of("--base-port=" + FreePorts.base(), "--data-dir=" + data),
                    "is in use by another all-in-one: stop that one, or choose another directory with --data-dir.");
        }
    }

    @Test
    void saysInOneLineWhatItDoesNotUnderstand() {
        assertOneLine(List.of("--port=1"), "Unknown option --port=1; --help lists the options.");
    }

    @Test
    void explainsItsOptions() {
        try (var process = new JavaProcess(List.of(), List.of("--help"))) {
            assertThat(process.awaitExit()).isZero();
            assertThat(process.output()).anyMatch(line -> line.contains("--base-port=8080"));
            assertThat(process.errors()).isEmpty();
        }
    }

    private static void assertOneLine(List<String> arguments, String end) {
        try (var process = new JavaProcess(List.of(), arguments)) {
            assertThat(process.awaitExit()).isEqualTo(1);
            assertThat(process.errors()).singleElement().asString().endsWith(end);
            assertThat(process.output()).isEmpty();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
