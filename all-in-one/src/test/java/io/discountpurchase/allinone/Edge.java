package io.discountpurchase.allinone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The public API as one person sees it. */
final class Edge {
    static final String EQUITY_FUND = "110011";
    static final String LIMITED_FUND = "161725";
    static final String SUSPENDED_FUND = "519066";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    /** All events are replayed for it. */
    private static final Duration LONGEST_RECONCILIATION = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String credentials;

    Edge(String url, String person) {
        this.url = url;
        this.credentials = "Basic " + Base64.getEncoder()
                .encodeToString((person + ':' + person).getBytes(StandardCharsets.UTF_8));
    }

    record Answer(int status, JsonNode body) {
        String text(String field) {
            return body.get(field).asString();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    Answer post(String path, String key, String json) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    void optIn() {
        put("/api/agreement", "{\"enabled\":true}");
    }

    String quote(String fund, String amount) {
        Answer quote = post("/api/quotes", "{\"fundCode\":\"%s\",\"amount\":\"%s\"}".formatted(fund, amount));
        if (quote.status() != 200) {
            throw new IllegalStateException("No quote: " + quote);
        }
        return quote.text("quoteId");
    }

    Answer place(String quoteId, String fund, String amount, String key) {
        return post("/api/discount-purchases", key,
                "{\"quoteId\":\"%s\",\"fundCode\":\"%s\",\"amount\":\"%s\"}".formatted(quoteId, fund, amount));
    }

    Answer topUp(String amount, String key) {
        return post("/api/wallet/top-ups", key, "{\"amount\":\"%s\"}".formatted(amount));
    }

    /** Quotes and places; the purchase id. */
    String buy(String fund, String amount) {
        Answer placed = place(quote(fund, amount), fund, amount, UUID.randomUUID().toString());
        if (placed.status() != 202) {
            throw new IllegalStateException("Not placed: " + placed);
        }
        return placed.text("purchaseId");
    }

    JsonNode purchase(String id) {
        return get("/api/discount-purchases/" + id).body();
    }

    String status(String id) {
        return purchase(id).get("status").asString();
    }

    List<String> steps(String id) {
        return purchase(id).get("steps").valueStream().map(step -> step.get("name").asString()).toList();
    }

    /**
     * What the books do not agree on; only the operator is told.
     *
     * @throws IllegalStateException if they could not be read
     */
    List<JsonNode> failingChecks() {
        Answer answer = send(request("/api/operations/reconciliation").timeout(LONGEST_RECONCILIATION).GET());
        if (answer.status() != 200) {
            throw new IllegalStateException("No reconciliation: " + answer);
        }
        return answer.body()
                .get("checks")
                .valueStream()
                .filter(check -> !check.get("ok").asBoolean())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(TIMEOUT)
                .header("Authorization", credentials)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new EdgeUnreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EdgeUnreachable(e);
        }
    }

    /** The connection broke: the answer is not known. */
    static final class EdgeUnreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EdgeUnreachable(Exception cause) {
            super(cause);
        }
    }
}
