package io.discountpurchase.wallet.scenario;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerAwayTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ORDER = """
            {"route":"DISCOUNT","fundCode":"110011","amount":"1000.00","quoteId":"0c0ffee0-0000-4000-8000-00000000000a",
             "tradeDate":"2026-11-23","confirmDate":"2026-11-24"}""";

    private RunningWallet wallet;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        wallet = new RunningWallet(directory);
        wallet.put("alice", "/agreement", "{\"enabled\":true}");
        wallet.put("bob", "/agreement", "{\"enabled\":true}");
    }

    @AfterAll
    void stop() {
        wallet.close();
    }

    @Test
    void a_purchase_without_a_broker_is_503_books_nothing_and_can_be_made_again_under_its_key() {
        wallet.broker().stop();

        assertUnavailableAndNothingBooked("alice", "1000000.00");

        wallet.broker().start();
        await().atMost(SOON).until(() -> place("alice").getStatusCode() == HttpStatus.ACCEPTED);
        assertThat(place("alice").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        await().atMost(SOON).until(() -> wallet.money("alice", "/card", "balance").equals("999000.00"));
        assertThat(wallet.money("alice", "/wallet", "held")).isEqualTo("1000.00");
    }

    @Test
    void a_wallet_that_is_started_before_its_broker_serves_says_what_it_waits_for_and_connects_when_it_comes()
            throws Exception {
        wallet.restartWithoutBroker();

        assertUnavailableAndNothingBooked("bob", "10000000.00");
        assertThat(wallet.get("bob", "/actuator/health").getBody().get("status").asString()).isEqualTo("DOWN");
        assertThat(detail("broker", "reason").toString()).contains("name server", "does not answer");
        assertThat(detail("consumers", "waiting").toString()).contains("wallet", "does not answer");

        wallet.broker().start();
        await().atMost(Duration.ofSeconds(10)).until(() -> health("broker").getStatus().equals(Status.UP));
        assertThat(place("bob").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        await().atMost(Duration.ofSeconds(10)).until(() -> health("consumers").getStatus().equals(Status.UP));
    }

    /** It was charged before: what it waits for is only that the companion can be told. */
    @Test
    void a_top_up_without_a_broker_is_on_its_way_and_comes_when_the_broker_does() {
        wallet.broker().stop();
        ResponseEntity<JsonNode> onItsWay = topUp();
        assertThat(onItsWay.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(onItsWay.getBody().get("status").asString()).isEqualTo("IN_TRANSIT");
        assertThat(wallet.money("carol", "/card", "balance")).isEqualTo("400.00");
        assertThat(wallet.money("carol", "/wallet", "total")).isEqualTo("0.00");

        wallet.broker().start();

        await().atMost(SOON).until(() -> wallet.money("carol", "/wallet", "total").equals("100.00"));
        assertThat(topUp().getBody().get("status").asString()).isEqualTo("COMPLETED");
        assertThat(wallet.money("carol", "/wallet", "total")).isEqualTo("100.00");
    }

    private ResponseEntity<JsonNode> topUp() {
        return wallet.post("carol", "/top-ups", "one-key", "{\"amount\":\"100.00\"}");
    }

    private void assertUnavailableAndNothingBooked(String investor, String balance) {
        ResponseEntity<JsonNode> unavailable = place(investor);
        assertThat(unavailable.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(unavailable.getBody().get("code").asString()).isEqualTo("TRANSACTION_CENTRE_UNAVAILABLE");
        await().atMost(SOON).until(() -> wallet.money(investor, "/card", "balance").equals(balance));
        assertThat(wallet.money(investor, "/wallet", "total")).isEqualTo("0.00");
        assertThat(wallet.get(investor, "/purchases")
                .getBody()
                .get("items")
                .valueStream()
                .map(purchase -> purchase.get("status").asString())).containsOnly("FAILED_NOT_CHARGED");
    }

    private ResponseEntity<JsonNode> place(String investor) {
        return wallet.post(investor, "/purchases", "one-key", ORDER);
    }

    private Object detail(String contributor, String name) {
        Map<String, Object> details = ((IndicatedHealthDescriptor) health(contributor)).getDetails();
        return details.get(name);
    }

    private HealthDescriptor health(String contributor) {
        CompositeHealthDescriptor all = (CompositeHealthDescriptor) wallet.bean(HealthEndpoint.class).health();
        return all.getComponents().get(contributor);
    }
}
