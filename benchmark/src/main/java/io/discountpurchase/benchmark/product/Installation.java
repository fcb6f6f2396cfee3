package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.Database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static Edge atFreePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new Edge("http://%s:%d".formatted(LOOPBACK, socket.getLocalPort()));
        }
    }
}
