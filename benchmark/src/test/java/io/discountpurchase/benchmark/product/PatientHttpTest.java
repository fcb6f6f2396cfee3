package io.discountpurchase.benchmark.product;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PatientHttpTest {
    private record Answer(int status, boolean wantsToBeAskedAgain) {}

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            Answer answer = answers.remove();
            if (answer.wantsToBeAskedAgain()) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(answer.status(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asks_again_under_the_same_key_as_long_as_the_answer_wants_it() throws Exception {
        answers.addAll(List.of(new Answer(503, true), new Answer(202, false)));

        assertThat(status()).isEqualTo(202);
        assertThat(keys).containsExactly("one-key", "one-key");
    }

    @Test
    void takes_a_refusal_for_an_answer() throws Exception {
        answers.add(new Answer(409, false));

        assertThat(status()).isEqualTo(409);
        assertThat(keys).hasSize(1);
    }

    private int status() throws IOException, InterruptedException {
        return new PatientHttp().send(HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .header("Idempotency-Key", "one-key")
                .POST(BodyPublishers.noBody())
                .build())
                .statusCode();
    }
}
