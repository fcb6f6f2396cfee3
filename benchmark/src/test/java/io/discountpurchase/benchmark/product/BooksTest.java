package io.discountpurchase.benchmark.product;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A run ends when the product's books do not agree: what they answer is played here. */
class BooksTest {
    private static final String RECONCILIATION = "/api/operations/reconciliation";
    private static final String HANDLERS = "/api/operations/event-handlers";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;
    private Books books;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = Objects.requireNonNullElse(answers.get(exchange.getRequestURI().getPath()), "{}")
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        books = new Books(new Edge("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ZERO);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void books_that_agree_take_some_time() throws InterruptedException {
        answers.put(RECONCILIATION, "{\"checks\":[{\"name\":\"1 money\",\"ok\":true}]}");

        assertThat(books.check()).isPositive();
    }

    @Test
    void a_run_fails_when_an_invariant_does_not_hold() {
        answers.put(RECONCILIATION, """
                {"checks":[{"name":"1 money","ok":true},{"name":"2 keys","expected":"7","actual":"8","ok":false}]}""");

        assertThatThrownBy(() -> books.check()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Does not hold")
                .hasMessageContaining("2 keys")
                .hasMessageNotContaining("1 money");
    }

    @Test
    void a_rebuild_is_told_in_events_per_second() throws InterruptedException {
        answers.put(HANDLERS, """
                [{"context":"wallet","group":"wallet-overview","projection":true,"lastRebuild":{
                  "startedAt":"2026-11-20T10:00:00Z","endedAt":"2026-11-20T10:00:02Z","events":5000}},
                 {"context":"wallet","group":"payment-reactions","projection":false}]""");

        assertThat(books.rebuild()).isEqualTo(Map.of("wallet/wallet-overview", 2500.0));
    }

    @Test
    void a_run_fails_when_a_rebuild_does() {
        answers.put(HANDLERS, """
                [{"context":"wallet","group":"wallet-overview","projection":true,"lastRebuild":{
                  "startedAt":"2026-11-20T10:00:00Z","endedAt":"2026-11-20T10:00:02Z","events":5,"failure":"no"}}]""");

        assertThatThrownBy(() -> books.rebuild()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not rebuilt");
    }
}
