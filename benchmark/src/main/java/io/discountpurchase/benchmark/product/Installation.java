package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.embeddedrocketmq.PortInUse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * What every process of the product is given.
 *
 * @param jars where the packaged applications lie
 * @param directory for logs, keys and what the services keep beside their databases
 * @param jvmOptions of each process
 */
public record Installation(Path jars, Path directory, List<String> jvmOptions, Investors investors,
        Database databases) {

    static final String LOOPBACK = "127.0.0.1";
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int ATTEMPTS = 100;

    Path settings() {
        return directory.resolve("settings");
    }

    Path log(String program) {
        return directory.resolve(program + ".log");
    }

    /** @throws IOException if there is no packaged application of that name */
    Path jarOf(String application) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().matches(application + "(-context)?-\\d.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No packaged %s in %s".formatted(application, jars)));
        }
    }

    /** At the first of so many ports in a row that are free, and that no operating system hands out to clients. */
    static Edge atFreePorts(int count) {
        var failure = new IllegalStateException("No %d free ports in a row on %s".formatted(count, LOOPBACK));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT - count);
            try {
                for (int port = first; port < first + count; port++) {
                    PortInUse.check(LOOPBACK, port, "the product");
                }
                return new Edge("http://%s:%d".formatted(LOOPBACK, first));
            } catch (PortInUse e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
