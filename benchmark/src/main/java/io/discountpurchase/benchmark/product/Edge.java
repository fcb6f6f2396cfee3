package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The public API of the product; of another of its services, whether that is up. */
final class Edge {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** For the reading of all books. */
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String FUND_AND_AMOUNT = "\"fundCode\":\"110011\",\"amount\":\"10.00\"";
    /** Still under way, or not reached: who asks again finds out. */
    private static final Set<Integer> AGAIN = Set.of(409, 503);
    private static final int MOST_TRIES = 50;
    private static final long PAUSE_MILLIS = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    Edge(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    int port() {
        return URI.create(url).getPort();
    }

    boolean isUp() throws InterruptedException {
        try {
            return send(to("/actuator/health")).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void optIn(String investor) throws PurchaseFailed, InterruptedException {
        call(investor, "/api/agreement", request -> request.PUT(BodyPublishers.ofString("{\"enabled\":true}")));
    }

    /** Asks for a quote and buys at it. @return the purchase's id */
    String buy(String investor) throws PurchaseFailed, InterruptedException {
        String quote = post(investor, "/api/quotes", "{" + FUND_AND_AMOUNT + "}").get("quoteId").asString();
        return post(investor, "/api/discount-purchases", "{\"quoteId\":\"%s\",%s}".formatted(quote, FUND_AND_AMOUNT))
                .get("purchaseId")
                .asString();
    }

    JsonNode post(String person, String path, String json) throws PurchaseFailed, InterruptedException {
        return call(person, path, request -> request.header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    JsonNode get(String person, String path) throws PurchaseFailed, InterruptedException {
        return call(person, path, HttpRequest.Builder::GET);
    }

    JsonNode getPatiently(String person, String path) throws PurchaseFailed, InterruptedException {
        return call(person, path, request -> request.GET().timeout(LONGEST));
    }

    /** Says what is asked for. */
    @FunctionalInterface
    private interface Request {
        void of(HttpRequest.Builder builder);
    }

    private JsonNode call(String person, String path, Request request) throws PurchaseFailed, InterruptedException {
        HttpRequest.Builder builder = to(path)
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((person + ':' + person).getBytes(UTF_8)))
                .header("Content-Type", "application/json");
        request.of(builder);
        try {
            HttpResponse<String> answer = send(builder);
            for (int tries = 1; AGAIN.contains(answer.statusCode()) && tries < MOST_TRIES; tries++) {
                Thread.sleep(PAUSE_MILLIS);
                answer = send(builder); // under the same key: what was begun is not begun again
            }
            if (answer.statusCode() >= 300) {
                throw new PurchaseFailed(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new PurchaseFailed(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
