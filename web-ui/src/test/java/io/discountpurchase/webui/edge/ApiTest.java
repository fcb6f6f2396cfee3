package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every call of the API, on a good day. */
class ApiTest extends EdgeTest {
    @Test
    void listsFunds() {
        Answer answer = send(as("alice", "/api/funds"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("items/0/fundCode")).isEqualTo("110011");
        assertThat(answer.at("items/0/feeTiers/0/rate")).isEqualTo("0.0150");
        assertThat(answer.json().get("total").asInt()).isEqualTo(1);
    }
}
