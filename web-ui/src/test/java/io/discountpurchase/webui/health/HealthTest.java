package io.discountpurchase.webui.health;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTest extends EdgeTest {
    @Test
    void isUpWhenAllContextsAre() {
        Answer answer = send(request("/actuator/health"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("status")).isEqualTo("UP");
    }

    @Test
    void isDownWhenAContextIsDown() {
        CONTEXTS.companion.answers("GET /actuator/health", 503, "{\"status\":\"DOWN\"}");

        Answer answer = send(request("/actuator/health"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("status")).isEqualTo("DOWN");
        assertThat(answer.at("components/contexts/components/companion/status")).isEqualTo("DOWN");
        assertThat(answer.at("components/contexts/components/wallet/status")).isEqualTo("UP");
    }

    @Test
    void isDownWhenAContextIsGone() {
        CONTEXTS.wallet.hangsUpOn("GET /actuator/health");

        assertThat(send(request("/actuator/health")).status()).isEqualTo(503);
    }

    @Test
    void isAliveWithoutTheContexts() {
        CONTEXTS.wallet.hangsUpOn("GET /actuator/health");

        assertThat(send(request("/actuator/health/liveness")).at("status")).isEqualTo("UP");
    }
}
