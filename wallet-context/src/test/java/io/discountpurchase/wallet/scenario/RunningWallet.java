package io.discountpurchase.wallet.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.wallet.WalletApplication;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.message.Message;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The wallet context alone, with a real broker; fund-trading and the companion are played by the test. */
final class RunningWallet implements AutoCloseable {
    private final Tokens tokens = new Tokens();
    private final Path directory;
    private final LateClock clock = new LateClock();
    private final Map<String, Object> settings;
    private final List<BeanPostProcessor> interceptors;
    private final EmbeddedRocketMq broker;
    private final DefaultMQProducer neighbours = new DefaultMQProducer("neighbours-played");
    private ServletWebServerApplicationContext wallet;
    private RestClient http;

    RunningWallet(Path directory) throws Exception {
        this(directory, Map.of());
    }

    RunningWallet(Path directory, Map<String, Object> settings, BeanPostProcessor... interceptors) throws Exception {
        this.directory = directory;
        this.settings = settings;
        this.interceptors = List.of(interceptors);
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), "wallet-events", "fund-trading-events",
                "companion-events");
        wallet = start();
        http = http(wallet);
        neighbours.setNamesrvAddr(broker.nameServerAddress());
        neighbours.start();
    }

    /** Everybody in the wallet finds that it is later. */
    void letPass(Duration time) {
        clock.pass(time);
    }

    /** Stops the wallet and starts it on what it has left behind. */
    void restart() throws Exception {
        wallet.close();
        wallet = start();
        http = http(wallet);
    }

    void restartWithoutBroker() throws Exception {
        wallet.close();
        broker.stop();
        wallet = start();
        http = http(wallet);
    }

    private ServletWebServerApplicationContext start() throws IOException, GeneralSecurityException {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1",
                "--data-dir=" + directory, "--rocketmq.name-server=" + broker.nameServerAddress(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:"
                        + tokens.writePublicKey(directory)));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return (ServletWebServerApplicationContext) WalletApplication.application()
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("clock", clock);
                    interceptors.forEach(context.getBeanFactory()::addBeanPostProcessor);
                })
                .run(arguments.toArray(String[]::new));
    }

    private static RestClient http(ServletWebServerApplicationContext wallet) {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + wallet.getWebServer().getPort())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    EmbeddedRocketMq broker() {
        return broker;
    }

    <T> T bean(Class<T> type) {
        return wallet.getBean(type);
    }

    ResponseEntity<JsonNode> get(String investor, String path) {
        return getWithToken(tokens.of(investor, scope(investor)), path);
    }

    ResponseEntity<JsonNode> getIssuedBy(String issuer, String investor, String path) {
        return getWithToken(tokens.issuedBy(issuer, investor, scope(investor)), path);
    }

    private ResponseEntity<JsonNode> getWithToken(String token, String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .toEntity(JsonNode.class);
    }

    ResponseEntity<JsonNode> put(String investor, String path, String json) {
        return http.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.of(investor, scope(investor))))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    ResponseEntity<JsonNode> post(String investor, String path, String key, String json) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.of(investor, scope(investor))))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    String money(String investor, String path, String field) {
        return get(investor, path).getBody().get(field).asString();
    }

    /** A message of fund-trading, as its transaction centre would send it. */
    void fundTradingSays(String purchaseId, Record event) throws Exception {
        MessageType type = MessageType.of(event.getClass());
        fundTradingSays(purchaseId, type, MessageJson.mapper().writeValueAsBytes(event));
    }

    void fundTradingSays(String purchaseId, MessageType type, byte[] body) throws Exception {
        send("fund-trading-events", purchaseId, type, body);
    }

    /** A message of the companion. */
    void companionSays(String topUpId, Record event) throws Exception {
        send("companion-events", topUpId, MessageType.of(event.getClass()),
                MessageJson.mapper().writeValueAsBytes(event));
    }

    private void send(String topic, String businessKey, MessageType type, byte[] body) throws Exception {
        Message message = new Message(topic, type.name(), businessKey, body);
        message.putUserProperty("transactionId", type.transactionId(businessKey));
        message.putUserProperty("version", Integer.toString(type.version()));
        neighbours.send(message);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String scope(String who) {
        return switch (who) {
            case "operator", "edge" -> who;
            default -> "investor";
        };
    }

    @Override
    public void close() {
        wallet.close();
        neighbours.shutdown();
        broker.close();
    }
}
