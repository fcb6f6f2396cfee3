package io.discountpurchase.allinone;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.discountpurchase.allinone.Edge.EQUITY_FUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What only those see who can reach into the running product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideBySideTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    /** How long the companion is away at least, such as {@code -Dcompanion.away=PT10M}. */
    private static final Duration AWAY = Duration.parse(System.getProperty("companion.away", "PT0S"));
    private static final int PURCHASES = 3;

    private SideBySide product;
    private Edge operator;

    @BeforeAll
    void start(@TempDir Path directory) {
        product = new SideBySide(directory);
        operator = new Edge(product.url(), "operator");
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
    }

    /** Nobody waits for the companion: business goes on without it, and it has missed nothing when it is back. */
    @Test
    void what_happens_while_the_companion_is_away_is_told_once_when_it_is_back() {
        Edge alice = new Edge(product.url(), "alice");
        Edge carol = new Edge(product.url(), "carol");
        operator.post("/api/operations/campaigns/top-up-2026/open", "{\"reason\":\"November\"}");
        alice.optIn();
        product.stop(Application.COMPANION);
        Instant back = Instant.now().plus(AWAY);

        List<String> purchases = IntStream.range(0, PURCHASES)
                .mapToObj(number -> alice.buy(EQUITY_FUND, "100.00"))
                .toList();
        purchases.forEach(purchase -> await().atMost(SOON).until(() -> alice.status(purchase).equals("ACCEPTED")));
        assertThat(carol.topUp("100.00", "away").status()).isEqualTo(201);
        assertThat(carol.get("/api/wallet").text("total")).isEqualTo("100.00");
        String day = alice.purchase(purchases.getFirst()).get("tradeDate").asString();
        assertThat(operator.post("/api/operations/trading-days/" + day + "/close", "{}").status()).isEqualTo(200);
        purchases.forEach(purchase -> await().atMost(SOON).until(() -> alice.status(purchase).equals("CONFIRMED")));
        assertThat(operator.post("/api/operations/funds/" + EQUITY_FUND + "/suspend", "{\"reason\":\"full\"}")
                .status()).isEqualTo(200);
        assertThat(alice.get("/api/notices").text("code")).isEqualTo("CONTEXT_UNAVAILABLE");

        await().atMost(AWAY.plus(SOON)).until(() -> Instant.now().isAfter(back));
        product.start(Application.COMPANION);

        purchases.forEach(purchase -> await().atMost(SOON)
                .untilAsserted(() -> assertThat(kindsAbout(alice, purchase)).containsExactlyInAnyOrder(
                        "PURCHASE_FUNDED", "PURCHASE_ACCEPTED", "PURCHASE_CONFIRMED")));
        await().atMost(SOON).until(() -> carol.get("/api/wallet").text("total").equals("120.00"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds(carol)).containsExactlyInAnyOrder("WALLET_FILLED",
                        "BONUS_GRANTED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds(alice)).containsOnlyOnce("FUND_SUSPENDED"));
        awaitBalanced();
    }

    @Test
    void the_reconciliation_notices_a_booking_that_was_tampered_with() {
        awaitBalanced();
        tamper("UPDATE bank_account SET balance_fen = balance_fen + 1 WHERE account = 'card:carol'");
        try {
            assertThat(operator.get("/api/operations/reconciliation").body().get("balanced").asBoolean()).isFalse();
        } finally {
            tamper("UPDATE bank_account SET balance_fen = balance_fen - 1 WHERE account = 'card:carol'");
        }
        awaitBalanced();
    }

    private void tamper(String sql) {
        assertThat(product.bean(Application.WALLET, JdbcClient.class).sql(sql).update()).isEqualTo(1);
    }

    private void awaitBalanced() {
        await().atMost(SOON).untilAsserted(() -> assertThat(operator.failingChecks()).isEmpty());
    }

    private static List<String> kindsAbout(Edge investor, String purchase) {
        return notices(investor).filter(notice -> notice.path("purchaseId").asString("").equals(purchase))
                .map(SideBySideTest::kind)
                .toList();
    }

    private static List<String> kinds(Edge investor) {
        return notices(investor).map(SideBySideTest::kind).toList();
    }

    private static Stream<JsonNode> notices(Edge investor) {
        return investor.get("/api/notices?size=100").body().get("items").valueStream();
    }

    private static String kind(JsonNode notice) {
        return notice.get("kind").asString();
    }
}
