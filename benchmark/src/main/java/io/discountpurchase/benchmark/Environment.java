package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.load.Load;
import org.apache.rocketmq.common.MQVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What figures depend on: machine, JDK, commit. */
final class Environment {
    private static final String UNKNOWN = "unknown";

    private Environment() {}

    static Map<String, String> describe(Options options) throws IOException, InterruptedException {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("date", Instant.now().toString());
        about.put("commit", commit());
        about.put("processor", Runtime.getRuntime().availableProcessors() + " x " + processor());
        about.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        about.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        about.put("RocketMQ", MQVersion.getVersionDesc(MQVersion.CURRENT_VERSION).replace('_', '.'));
        about.put("product", options.allInOne() ? "all in one process" : "services");
        about.put("investors", Integer.toString(options.investors()));
        about.put("each JVM", String.join(" ", options.jvm()));
        about.put("seed", Long.toString(Load.SEED));
        return about;
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info)
                .stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String commit() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String name = Objects.toString(git.inputReader(UTF_8).readLine(), UNKNOWN);
            return git.waitFor() == 0 ? name : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN; // there is no git here
        }
    }
}
