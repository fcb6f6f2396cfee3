package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookApiTest extends EdgeTest {
    private static final String WEBHOOK = "/api/webhook";
    private static final String ADDRESS = "{\"address\":\"https://example.org/notices\"}";

    @Test
    void anInvestorSetsAndRemovesAnAddress() {
        CONTEXTS.companion.answers("PUT /webhook", """
                {"address":"https://example.org/notices","setAt":"2026-11-20T06:00:00Z","secret":"5ec2e7"}""")
                .answers("DELETE /webhook", 204, "");

        assertThat(send(json("alice", "PUT", WEBHOOK, ADDRESS)).at("secret")).isEqualTo("5ec2e7");
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo(ADDRESS);
        assertThat(send(json("alice", "DELETE", WEBHOOK, "")).status()).isEqualTo(204);
    }

    @Test
    void aReceiverAsksWhatItHasMissed() {
        CONTEXTS.companion
                .answers("GET /webhook",
                        "{\"address\":\"https://example.org/notices\",\"setAt\":\"2026-11-20T06:00:00Z\",\"secret\":null}")
                .answers("GET /webhook/notifications", """
                        {"items":[{"notificationId":"n","state":"GIVEN_UP","attempts":8,"nextAt":null,
                        "lastAnswer":"HTTP 500"}],"page":1,"size":5,"total":6}""");

        Answer missed = send(as("alice", WEBHOOK + "/notifications?page=1&size=5"));

        assertThat(missed.json().at("/items/0/state").asString()).isEqualTo("GIVEN_UP");
        assertThat(CONTEXTS.companion.lastCall().query()).contains("page=1", "size=5");
        assertThat(send(as("alice", WEBHOOK)).text()).doesNotContain("secret");
    }

    @Test
    void relaysWhatTheCompanionRefuses() {
        CONTEXTS.companion.refuses("PUT /webhook", 400, "ADDRESS_NOT_ALLOWED", "address")
                .refuses("GET /webhook", 404, "WEBHOOK_NOT_FOUND");

        Answer refused = send(json("alice", "PUT", WEBHOOK, ADDRESS));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("code")).isEqualTo("ADDRESS_NOT_ALLOWED");
        assertThat(refused.at("field")).isEqualTo("address");
        assertThat(send(as("alice", WEBHOOK)).at("code")).isEqualTo("WEBHOOK_NOT_FOUND");
    }

    @Test
    void anOperatorHasNone() {
        assertThat(send(as("operator", WEBHOOK)).status()).isEqualTo(403);
        assertThat(send(json("operator", "PUT", WEBHOOK, ADDRESS)).status()).isEqualTo(403);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(send(json("alice", "PUT", WEBHOOK, "{\"url\":\"https://example.org\"}")).at("code"))
                .isEqualTo("UNKNOWN_FIELD");
    }
}
