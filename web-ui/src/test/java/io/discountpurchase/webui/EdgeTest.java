package io.discountpurchase.webui;

import io.discountpurchase.webui.fake.FakeContexts;
import io.discountpurchase.webui.fake.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The edge on a real port before contexts that are fakes. All such tests share one application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"spring.config.name=web-ui",
        "demo-data=true"})
public abstract class EdgeTest {
    protected static final FakeContexts CONTEXTS = new FakeContexts();
    protected static final SigningKey KEY = SigningKey.generate();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("contexts.wallet.url", CONTEXTS.wallet::url);
        properties.add("contexts.fund-trading.url", CONTEXTS.fundTrading::url);
        properties.add("contexts.companion.url", CONTEXTS.companion::url);
        properties.add("web-ui.token.private-key-location", KEY::location);
    }

    @BeforeEach
    void aGoodDay() {
        CONTEXTS.reset();
    }

    protected URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    /** A request of the API by someone whose password is their name. */
    protected HttpRequest.Builder as(String person, String path) {
        String credentials = Base64.getEncoder()
                .encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials);
    }

    protected HttpRequest.Builder json(String person, String method, String path, String body) {
        return as(person, path).header("Content-Type", "application/json")
                .method(method,
                        HttpRequest.BodyPublishers.ofString(body));
    }

    protected Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
