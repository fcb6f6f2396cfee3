package io.discountpurchase.wallet.scenario;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** fund-trading is silent; the wallet is away for as long as the test likes, so that no deadline is waited for. */
class UnansweredPurchaseTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration HAND_OVER_AFTER = Duration.ofMinutes(10);
    private static final String ORDER = """
            {"route":"DISCOUNT","fundCode":"110011","amount":"1000.00","quoteId":"0c0ffee0-0000-4000-8000-00000000000a",
             "tradeDate":"2026-11-23","confirmDate":"2026-11-24"}""";

    private RunningWallet wallet;
    private String id;

    @BeforeEach
    void fundAPurchase(@TempDir Path directory) throws Exception {
        wallet = new RunningWallet(directory,
                Map.of("wallet.answer-expected-within", "1s", "wallet.overdue-every", "500ms",
                        "wallet.hand-over-after", HAND_OVER_AFTER));
        wallet.put("alice", "/agreement", "{\"enabled\":true}");
        ResponseEntity<JsonNode> placed = wallet.post("alice", "/purchases", "one-key", ORDER);
        assertThat(placed.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        id = placed.getBody().get("purchaseId").asString();
        awaitStatus("FUNDED");
    }

    @AfterEach
    void stop() {
        wallet.close();
    }

    @Test
    void is_sent_again_then_handed_to_an_operator_over_a_restart_and_a_late_acceptance_settles_it() throws Exception {
        try (HeardByFundTrading heard = new HeardByFundTrading(wallet.broker())) {
            await().atMost(SOON).until(() -> heard.deliveriesOf(id) >= 2);
            assertThat(status()).isEqualTo("FUNDED");
            assertThat(alerts()).isEmpty();

            wallet.letPass(HAND_OVER_AFTER);
            wallet.restart();
            awaitStatus("IN_OPERATOR_HANDS");
            await().atMost(SOON).until(() -> alerts().equals(List.of("PURCHASE_UNANSWERED " + id + " open")));
            assertThat(purchase().get("whereTheMoneyIs").asString()).isEqualTo("WALLET_HELD");
            assertThat(figure("funded")).isEqualTo("0");
            assertThat(figure("inOperatorHands")).isEqualTo("1");
            assertBalanced();

            int heardSoFar = heard.deliveriesOf(id);
            wallet.letPass(HAND_OVER_AFTER.multipliedBy(2));
            await().atMost(SOON).until(() -> heard.deliveriesOf(id) > heardSoFar);
        }
        wallet.fundTradingSays(id, new FundPurchaseAcceptedIntegrationEvent(1, id, "alice", "110011", "1000.00",
                "1000.00", "0.00", "2026-11-23", "2026-11-24", "2026-11-20T07:00:00Z"));
        awaitStatus("ACCEPTED");
        awaitMoney("0.00", "0.00");
        assertThat(purchase().get("whereTheMoneyIs").asString()).isEqualTo("FUND_COMPANY");
        awaitAlertClosed();
        assertBalanced();
    }

    @Test
    void is_taken_from_an_operators_hands_by_a_recall_that_is_answered_and_the_money_is_available() throws Exception {
        wallet.letPass(HAND_OVER_AFTER);
        awaitStatus("IN_OPERATOR_HANDS");
        await().atMost(SOON).until(() -> alerts().equals(List.of("PURCHASE_UNANSWERED " + id + " open")));
        awaitMoney("0.00", "1000.00");

        try (HeardByFundTrading heard = new HeardByFundTrading(wallet.broker())) {
            String recall = "/operations/purchases/" + id + "/recall";
            assertThat(wallet.post("operator", recall, "none", "{\"reason\":\"they are closed\"}").getStatusCode())
                    .isEqualTo(HttpStatus.ACCEPTED);
            await().atMost(SOON).until(() -> heard.hasHeardOfTheRecallOf(id));
        }
        assertThat(status()).as("fund-trading decides").isEqualTo("IN_OPERATOR_HANDS");

        wallet.fundTradingSays(id, new FundPurchaseRefusedIntegrationEvent(1, id, "alice", "110011", "1000.00",
                "RECALLED", "2026-11-20T07:00:00Z"));
        awaitStatus("REFUSED_KEPT_IN_WALLET");
        awaitMoney("1000.00", "0.00");
        awaitAlertClosed();
        assertBalanced();
    }

    private void awaitAlertClosed() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alerts()).containsExactly("PURCHASE_UNANSWERED " + id + " closed"));
    }

    private void awaitStatus(String expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(status()).isEqualTo(expected));
    }

    private void awaitMoney(String available, String held) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(wallet.money("alice", "/wallet", "available")).isEqualTo(available);
            assertThat(wallet.money("alice", "/wallet", "held")).isEqualTo(held);
        });
    }

    private String status() {
        return purchase().get("status").asString();
    }

    private JsonNode purchase() {
        return wallet.get("alice", "/purchases/" + id).getBody();
    }

    private List<String> alerts() {
        return wallet.get("operator", "/transaction-centre/alerts")
                .getBody()
                .get("items")
                .valueStream()
                .map(alert -> alert.get("cause").asString() + " " + alert.get("businessKey").asString()
                        + (alert.path("closedAt").isString() ? " closed" : " open"))
                .toList();
    }

    private String figure(String name) {
        return wallet.get("operator", "/operations/figures").getBody().get("figures").get(name).asString();
    }

    private void assertBalanced() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.get("operator", "/operations/figures").getBody().get("checks"))
                        .allMatch(check -> check.get("ok").asBoolean()));
    }
}
