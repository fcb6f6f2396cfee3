package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The public API of the product; of another of its services, whether that is up. */
final class Edge {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** For the reading of all books. */
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String PURCHASES = "/api/discount-purchases";
    private static final String FUND_AND_AMOUNT = "\"fundCode\":\"110011\",\"amount\":\"10.00\"";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PatientHttp http = new PatientHttp();
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
            return http.sendOnce(to("/actuator/health").build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void optIn(String investor) throws PurchaseFailed, InterruptedException {
        call(investor, "/api/agreement", request -> request.PUT(BodyPublishers.ofString("{\"enabled\":true}")));
    }

    /** Asks for a quote and buys at it; if it has expired in a long line, at a new one. @return the purchase's id */
    String buy(String investor) throws PurchaseFailed, InterruptedException {
        Instant end = Instant.now().plus(PatientHttp.LONGEST);
        HttpResponse<String> answer = place(investor);
        while (isOfExpiredQuote(answer) && Instant.now().isBefore(end)) {
            answer = place(investor);
        }
        return read(PURCHASES, answer).get("purchaseId").asString();
    }

    private HttpResponse<String> place(String investor) throws PurchaseFailed, InterruptedException {
        String quote = post(investor, "/api/quotes", "{" + FUND_AND_AMOUNT + "}").get("quoteId").asString();
        return ask(investor, PURCHASES, withKey("{\"quoteId\":\"%s\",%s}".formatted(quote, FUND_AND_AMOUNT)));
    }

    private static boolean isOfExpiredQuote(HttpResponse<String> answer) {
        return answer.statusCode() == 409 && answer.body().contains("QUOTE_EXPIRED");
    }

    JsonNode post(String person, String path, String json) throws PurchaseFailed, InterruptedException {
        return call(person, path, withKey(json));
    }

    private static Request withKey(String json) {
        return request -> request.header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
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
        return read(path, ask(person, path, request));
    }

    private HttpResponse<String> ask(String person, String path, Request request)
            throws PurchaseFailed, InterruptedException {
        HttpRequest.Builder builder = to(path)
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((person + ':' + person).getBytes(UTF_8)))
                .header("Content-Type", "application/json");
        request.of(builder);
        try {
            return http.send(builder.build());
        } catch (IOException e) {
            throw new PurchaseFailed(e);
        }
    }

    private static JsonNode read(String path, HttpResponse<String> answer) throws PurchaseFailed {
        if (answer.statusCode() >= 300) {
            throw new PurchaseFailed(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
    }
}
