package io.discountpurchase.companion;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.apache.rocketmq.client.exception.MQClientException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The companion as it runs in production: its own process settings, a real broker, a database file. */
final class RunningCompanion implements AutoCloseable {
    /** One for all: each has files open, and tests that wait ask again and again. */
    private static final ClientHttpRequestFactory REQUESTS = new JdkClientHttpRequestFactory();

    private final Tokens tokens = Tokens.ofTheEdge();
    private final EmbeddedRocketMq broker;
    private final String[] settings;
    private ConfigurableApplicationContext application;
    private final Publisher publisher;

    private RunningCompanion(Path directory, String... settings) throws IOException, MQClientException {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("broker"), "wallet-events", "fund-trading-events",
                "companion-events");
        this.settings = Stream.concat(Stream.of("--server.port=0", "--server.address=127.0.0.1",
                "--data-dir=" + directory, "--rocketmq.name-server=" + broker.nameServerAddress(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + tokens.writePublicKey(
                        directory)),
                Stream.of(settings)).toArray(String[]::new);
        application = CompanionApplication.application().run(this.settings);
        publisher = new Publisher(broker.nameServerAddress());
    }

    static RunningCompanion in(Path directory, String... settings) throws IOException, MQClientException {
        return new RunningCompanion(directory, settings);
    }

    /** The broker and its publishers go on. */
    void stop() {
        application.close();
    }

    void startAgain() {
        application = CompanionApplication.application().run(settings);
    }

    String nameServer() {
        return broker.nameServerAddress();
    }

    /** How many messages of the companion itself the broker has handed to one of its desks. */
    long handedTo(String desk) {
        return broker.handedTo(desk, "companion-events");
    }

    Publisher publisher() {
        return publisher;
    }

    Tokens tokens() {
        return tokens;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }

    /** How many notices an investor sees. */
    int shownTo(String investor) {
        return get(investor, "/notices").get("total").asInt();
    }

    List<String> failedChecks() {
        return get("operator", "/operations/figures").get("checks")
                .valueStream()
                .filter(check -> !check.get("ok").asBoolean())
                .map(check -> check.get("name").asString())
                .toList();
    }

    String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** @param who {@code operator}, or an investor */
    JsonNode get(String who, String path) {
        return client().get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token(who)))
                .retrieve()
                .requiredBody(JsonNode.class);
    }

    /** The answer, also if it is a refusal. */
    JsonNode post(String who, String path, String json) {
        return client().post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token(who)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .retrieve()
                .requiredBody(JsonNode.class);
    }

    /** The answer, also if it is a refusal. */
    JsonNode put(String who, String path, String json) {
        return client().put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token(who)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .retrieve()
                .requiredBody(JsonNode.class);
    }

    /** The status of the answer. */
    int delete(String who, String path) {
        return client().delete()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token(who)))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String token(String who) {
        return who.equals("operator") ? tokens.operator() : tokens.investor(who);
    }

    private RestClient client() {
        return RestClient.builder()
                .requestFactory(REQUESTS)
                .baseUrl(url())
                .defaultHeader("Accept-Language", "en")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    RestTestClient http() {
        return RestTestClient.bindToServer(REQUESTS).baseUrl(url()).build();
    }

    @Override
    public void close() {
        publisher.close();
        application.close();
        broker.close();
    }
}
