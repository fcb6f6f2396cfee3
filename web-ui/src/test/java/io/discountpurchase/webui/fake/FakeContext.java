package io.discountpurchase.webui.fake;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** One context. What it was not told to answer it answers with 404 and no code. */
public final class FakeContext {
    private final HttpServer server;
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Call> logins = new CopyOnWriteArrayList<>();

    public FakeContext() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** What the edge has asked. */
    public record Call(String method, String path, @Nullable String query, Headers headers, String body) {
        public String header(String name) {
            String value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public FakeContext answers(String methodAndPath, String json) {
        return answers(methodAndPath, 200, json);
    }

    public FakeContext answers(String methodAndPath, int status, String json) {
        return answers(methodAndPath, exchange -> send(exchange, status, "application/json", json));
    }

    public FakeContext refuses(String methodAndPath, int status, String code) {
        return answers(methodAndPath, exchange -> send(exchange, status, "application/problem+json",
                "{\"status\":%d,\"code\":\"%s\",\"detail\":\"words of the context\"}".formatted(status, code)));
    }

    /** A refusal that names the field to mend. */
    public FakeContext refuses(String methodAndPath, int status, String code, String field) {
        return answers(methodAndPath, exchange -> send(exchange, status, "application/problem+json",
                "{\"status\":%d,\"code\":\"%s\",\"field\":\"%s\",\"detail\":\"words of the context\"}".formatted(status,
                        code, field)));
    }

    public FakeContext answers(String methodAndPath, HttpHandler handler) {
        answers.put(methodAndPath, handler);
        return this;
    }

    /** Hangs up without an answer. */
    public FakeContext hangsUpOn(String methodAndPath) {
        return answers(methodAndPath, HttpExchange::close);
    }

    public List<Call> calls() {
        return calls;
    }

    /** They are told whenever the edge comes to it, so they stand beside the other calls. */
    public List<Call> logins() {
        return logins;
    }

    public Call lastCall() {
        return calls.getLast();
    }

    public void forget() {
        answers.clear();
        calls.clear();
        logins.clear();
    }

    public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Call call = new Call(exchange.getRequestMethod(), asked.getPath(), asked.getQuery(),
                exchange.getRequestHeaders(), body);
        if (asked.getPath().equals("/logins")) {
            logins.add(call);
        } else if (!asked.getPath().equals("/transaction-centre/changes")) {
            calls.add(call);
        }
        HttpHandler answer = answers.get(exchange.getRequestMethod() + " " + asked.getPath());
        if (answer == null) {
            send(exchange, 404, "application/json", "{}");
        } else {
            answer.handle(exchange);
        }
    }
}
