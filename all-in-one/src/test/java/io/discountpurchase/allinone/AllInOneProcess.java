package io.discountpurchase.allinone;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/**
 * All-in-one in a process of its own, on free ports. It can be started again, on the same ports and data, after it was
 * stopped, was killed, or has died at a crash point.
 */
final class AllInOneProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final Path data;
    private final int basePort = FreePorts.base();
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable JavaProcess process;

    /** @param data the data directory, kept from start to start */
    AllInOneProcess(Path data) {
        this.data = data;
    }

    /**
     * @param jvmOptions such as {@code -Dtransaction-centre.crash-point=…}
     * @return how long it took until it was ready
     */
    Duration start(String... jvmOptions) {
        long begin = System.nanoTime();
        process = new JavaProcess(List.of(jvmOptions), arguments());
        process.awaitReady(LONGEST_START);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    List<String> arguments() {
        return List.of("--base-port=" + basePort, "--data-dir=" + data);
    }

    /**
     * As Ctrl-C does.
     *
     * @return how long it took until the process had ended
     */
    Duration stop() {
        long begin = System.nanoTime();
        process().terminate();
        process().awaitExit();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    JavaProcess process() {
        return requireNonNull(process, "not started");
    }

    String url() {
        return new Ports(basePort).urlOf(Application.WEB_UI);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** @param user whose password is the name */
    HttpRequest.Builder requestOf(String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
        return request(path).header("Authorization", "Basic " + credentials).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).timeout(LONGEST_ANSWER);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends whatever still runs. */
    @Override
    public void close() {
        http.shutdownNow();
        if (process != null) {
            process.close();
        }
    }
}
