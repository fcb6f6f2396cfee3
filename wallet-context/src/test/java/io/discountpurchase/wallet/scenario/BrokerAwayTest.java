package io.discountpurchase.wallet.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BrokerAwayTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ORDER = """
            {"route":"DISCOUNT","fundCode":"110011","amount":"1000.00","quoteId":"0c0ffee0-0000-4000-8000-00000000000a",
             "tradeDate":"2026-11-23","confirmDate":"2026-11-24"}""";

    @Test
    void a_purchase_without_a_broker_is_503_books_nothing_and_can_be_made_again_under_its_key(@TempDir Path directory)
            throws Exception {
        try (RunningWallet wallet = new RunningWallet(directory)) {
            wallet.put("alice", "/agreement", "{\"enabled\":true}");
            wallet.broker().stop();

            ResponseEntity<JsonNode> unavailable = place(wallet);
            assertThat(unavailable.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(unavailable.getBody().get("code").asString()).isEqualTo("TRANSACTION_CENTRE_UNAVAILABLE");
            await().atMost(SOON).until(() -> wallet.money("alice", "/card", "balance").equals("1000000.00"));
            assertThat(wallet.money("alice", "/wallet", "total")).isEqualTo("0.00");
            assertThat(wallet.get("alice", "/purchases")
                    .getBody()
                    .get("items")
                    .valueStream()
                    .map(purchase -> purchase.get("status").asString())).containsOnly("FAILED_NOT_CHARGED");

            wallet.broker().start();
            await().atMost(SOON).until(() -> place(wallet).getStatusCode() == HttpStatus.ACCEPTED);
            assertThat(place(wallet).getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
            await().atMost(SOON).until(() -> wallet.money("alice", "/card", "balance").equals("999000.00"));
            assertThat(wallet.money("alice", "/wallet", "held")).isEqualTo("1000.00");
        }
    }

    private static ResponseEntity<JsonNode> place(RunningWallet wallet) {
        return wallet.post("alice", "/purchases", "one-key", ORDER);
    }
}
