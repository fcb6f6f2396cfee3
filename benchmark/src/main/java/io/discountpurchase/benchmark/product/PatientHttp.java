package io.discountpurchase.benchmark.product;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Asks again as long as the answer says when to: {@code Retry-After}. */
final class PatientHttp {
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 3;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Asks under the same key, if there is one. @return the last answer, which may still want to be asked again when so much time has passed. */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        HttpResponse<String> answer = sendOnce(request);
        for (int tries = 0; wantedPause(answer).isPresent() && Instant.now().isBefore(end); tries++) {
            Thread.sleep(longer(wantedPause(answer).get(), Math.min(tries, MOST_DOUBLINGS)));
            answer = sendOnce(request);
        }
        return answer;
    }

    HttpResponse<String> sendOnce(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static Optional<Duration> wantedPause(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Twice as long each time, and by chance up to half of it more: not all who were sent away come back at once. */
    private static Duration longer(Duration pause, int doublings) {
        long millis = pause.toMillis() << doublings;
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
