package io.discountpurchase.allinone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The health that the edge reports, which covers the contexts and the broker. */
record EdgeHealth(String url) {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    void awaitUp() {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        var request = HttpRequest.newBuilder(URI.create(url + "/actuator/health")).timeout(LONGEST_WAIT).build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            while (response.statusCode() != OK) {
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("Not healthy after %d s: %s. See %s."
                            .formatted(LONGEST_WAIT.toSeconds(), response.body(), Logging.file()));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                response = client.send(request, BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new CannotStart("The edge does not answer at %s: %s.".formatted(url, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }
}
