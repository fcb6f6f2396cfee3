package io.discountpurchase.companion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** 最大努力通知: systems of investors, played by a server of the test, are told of notices, and may be slow, dead or rude. */
class BestEffortTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;

    @TempDir
    static Path directory;

    private static RunningCompanion companion;

    private final String purchaseId = UUID.randomUUID().toString();
    private final String investor = "investor-" + purchaseId;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, HttpHandler> paths = new ConcurrentHashMap<>();
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer receiver;

    private record Received(String path, String signature, String body) {}

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory, "--notification.local-receivers=true",
                "--notification.pauses=600ms,700ms,800ms", "--notification.timeout=500ms",
                "--notification.interval=50ms", "--demo.receivers=true");
    }

    @AfterAll
    static void stop() {
        companion.close();
    }

    @BeforeEach
    void serve() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void stopServing() {
        testIsOver.countDown();
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        received.add(new Received(path, String.valueOf(exchange.getRequestHeaders().getFirst("Notification-Signature")),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        paths.getOrDefault(path, accepting -> answer(accepting, 204)).handle(exchange);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void a_notice_is_posted_once_and_signed() throws Exception {
        String secret = subscribe(investor, "/mine");
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        companion.publisher().accepted(UUID.randomUUID().toString(), "another-" + investor);

        await().atMost(SOON).until(() -> states(investor).equals(List.of("DELIVERED 1 HTTP 204")));
        assertThat(received).singleElement().satisfies(post -> {
            JsonNode body = JsonMapper.shared().readTree(post.body());
            assertThat(body.get("subjectId").asString()).isEqualTo(purchaseId);
            assertThat(body.get("notificationId")).as("what was missed can be read")
                    .isEqualTo(companion.get(investor, "/webhook/notifications").at("/items/0/notificationId"))
                    .isEqualTo(companion.get(investor, "/notices").at("/items/0/notificationId"));
            assertThat(body.at("/en/title").asString()).isEqualTo("Purchase not possible");
            assertThat(body.at("/zh/title").asString()).isEqualTo("申购未成功");
            assertThat(post.signature()).isEqualTo(signature(post, secret));
        });
    }

    /** As a receiver computes it. */
    private static String signature(Received post, String secret) throws Exception {
        String time = post.signature().replaceAll("t=([0-9]+),.*", "$1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "t=%s,v1=%s".formatted(time,
                HexFormat.of().formatHex(mac.doFinal((time + "." + post.body()).getBytes(UTF_8))));
    }

    @Test
    void a_notice_that_waits_for_a_person_is_told_when_it_is_approved() throws Exception {
        subscribe(investor, "/mine");
        companion.publisher()
                .send("wallet-events", purchaseId, new DiscountPurchaseFundedIntegrationEvent(1, purchaseId, investor,
                        "保本理财", "10000.00", null, "WALLET", "2026-11-20T02:00:00Z"));
        companion.publisher().refused(UUID.randomUUID().toString(), investor, "FUND_SUSPENDED");
        String waiting = await().atMost(SOON).until(this::noticeInReview, id -> !id.isEmpty());
        await().atMost(SOON).until(() -> states(investor).equals(List.of("DELIVERED 1 HTTP 204")));

        companion.post("operator", "/operations/reviews/" + waiting + "/approve", "{\"reason\":\"read it\"}");

        await().atMost(SOON).until(() -> received.size() == 2);
        assertThat(received.getLast().body()).contains(waiting);
    }

    private String noticeInReview() {
        return companion.get("operator", "/operations/reviews?size=100")
                .get("items")
                .valueStream()
                .filter(review -> review.get("investorId").asString().equals(investor))
                .map(review -> review.get("noticeId").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void a_receiver_that_comes_back_is_told_late_and_under_the_same_id() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        paths.put("/shaky", exchange -> answer(exchange, calls.incrementAndGet() < 3 ? 500 : 200));
        subscribe(investor, "/shaky");
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        await().atMost(SOON).until(() -> states(investor).equals(List.of("DELIVERED 3 HTTP 200")));
        assertThat(received).hasSize(3).extracting(Received::body).containsOnly(received.getFirst().body());
    }

    @Test
    void what_never_answers_is_given_up_and_harms_nobody() throws Exception {
        String healthy = "healthy-" + investor;
        paths.put("/hanging", exchange -> {
            try {
                testIsOver.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        paths.put("/rude", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            answer(exchange, 302);
        });
        subscribe(investor, "/hanging");
        subscribe("rude-" + investor, "/rude");
        subscribe(healthy, "/healthy");
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        companion.publisher().refused(UUID.randomUUID().toString(), "rude-" + investor, "FUND_SUSPENDED");
        companion.publisher().refused(UUID.randomUUID().toString(), healthy, "FUND_SUSPENDED");

        await().atMost(SOON).until(() -> states(healthy).equals(List.of("DELIVERED 1 HTTP 204")));
        assertThat(states(investor)).noneMatch(state -> state.startsWith("GIVEN_UP"));
        await().atMost(SOON)
                .until(() -> states(investor).equals(List.of("GIVEN_UP 4 No whole answer within PT0.5S"))
                        && states("rude-" + investor).equals(List.of("GIVEN_UP 4 HTTP 302")));
        assertThat(received).extracting(Received::path).doesNotContain("/elsewhere");
        assertThat(received).filteredOn(post -> post.path().equals("/rude")).hasSize(ATTEMPTS);
        assertThat(companion.shownTo(investor)).isEqualTo(1);
    }

    @Test
    void a_receiver_of_the_demonstration_can_be_told_to_refuse_and_to_take_again() throws Exception {
        String demo = "/demo-receivers/1";
        String secret = subscribeTo(investor, companion.url() + demo);
        companion.put("operator", demo, "{\"behaviour\":\"REFUSES\",\"secret\":\"%s\"}".formatted(secret));
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        await().atMost(SOON).until(() -> !companion.get(investor, demo).get("sent").isEmpty());

        companion.put("operator", demo, "{\"behaviour\":\"TAKES\"}");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(states(investor)).singleElement()
                        .asString()
                        .startsWith("DELIVERED")
                        .endsWith("HTTP 204"));
        JsonNode newest = companion.get(investor, demo).at("/sent/0");
        assertThat(newest.get("genuine").asBoolean()).isTrue();
        assertThat(newest.get("body").asString()).contains(purchaseId);
    }

    @Test
    void an_investor_who_asks_for_a_receiver_of_the_demonstration_has_one_that_knows_the_secret() throws Exception {
        String own = "/webhook/demo-receiver";
        JsonNode before = companion.get(investor, own);

        JsonNode webhook = companion.put(investor, own, "{}");
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        assertThat(webhook.get("address")).isEqualTo(before.get("address"));
        assertThat(companion.get(investor, "/webhook").get("address")).isEqualTo(webhook.get("address"));
        await().atMost(SOON).until(() -> states(investor).equals(List.of("DELIVERED 1 HTTP 204")));
        assertThat(companion.get(investor, own).get("sent").valueStream())
                .filteredOn(sent -> sent.get("body").asString().contains(purchaseId))
                .singleElement()
                .satisfies(sent -> assertThat(sent.get("genuine").asBoolean()).isTrue());
        assertThat(
                companion.put(investor, own + "/behaviour", "{\"behaviour\":\"REFUSES\"}").get("behaviour").asString())
                .isEqualTo("REFUSES");
        companion.put(investor, own + "/behaviour", "{\"behaviour\":\"TAKES\"}");
    }

    @Test
    void who_wants_to_hear_no_more_hears_no_more() throws Exception {
        paths.put("/refusing", exchange -> answer(exchange, 503));
        subscribe(investor, "/refusing");
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        await().atMost(SOON).until(() -> !received.isEmpty());

        assertThat(companion.delete(investor, "/webhook")).isEqualTo(204);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(states(investor)).singleElement().asString().startsWith("GIVEN_UP"));
        assertThat(companion.delete(investor, "/webhook")).isEqualTo(404);
        assertThat(companion.get(investor, "/webhook").get("code").asString()).isEqualTo("WEBHOOK_NOT_FOUND");
    }

    @Test
    void a_secret_is_told_once_and_only_the_own_notifications_are() throws Exception {
        String first = subscribe(investor, "/mine");
        String second = subscribe(investor, "/mine");

        assertThat(second).isNotEqualTo(first).hasSize(64);
        JsonNode webhook = companion.get(investor, "/webhook");
        assertThat(webhook.get("address").asString()).endsWith("/mine");
        assertThat(webhook.path("secret").isNull()).isTrue();
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        await().atMost(SOON).until(() -> states(investor).size() == 1);
        assertThat(states("another-" + investor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ADDRESS_REQUIRED", "nowhere, ADDRESS_FORMAT", "ftp://a.example/, ADDRESS_FORMAT",
            "http://user:secret@a.example/, ADDRESS_FORMAT", "'http://a b/', ADDRESS_FORMAT"})
    void an_address_that_cannot_be_is_refused(String address, String code) {
        JsonNode answer = companion.put(investor, "/webhook", "{\"address\":\"%s\"}".formatted(address));

        assertThat(answer.get("code").asString()).isEqualTo(code);
    }

    private String subscribe(String who, String path) {
        return subscribeTo(who, "http://127.0.0.1:" + receiver.getAddress().getPort() + path);
    }

    private static String subscribeTo(String who, String address) {
        return companion.put(who, "/webhook", "{\"address\":\"%s\"}".formatted(address)).get("secret").asString();
    }

    private static List<String> states(String who) {
        return companion.get(who, "/webhook/notifications")
                .get("items")
                .valueStream()
                .map(item -> "%s %d %s".formatted(item.get("state").asString(), item.get("attempts").asInt(),
                        item.path("lastAnswer").asString("-")))
                .toList();
    }
}
