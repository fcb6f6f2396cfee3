package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignsApiTest extends EdgeTest {
    private static final String CAMPAIGN = "/api/operations/campaigns/top-up-2026";

    @Test
    void tellsInvestorsWhatTheyGetForATopUp() {
        assertThat(send(as("alice", "/api/campaigns")).json().at("/items/0/bonus").asString()).isEqualTo("20.00");
        assertThat(refusal(send(as("operator", "/api/campaigns")))).isEqualTo("403 FORBIDDEN");
    }

    @Test
    void tellsTheOperatorTheBudgetsAndOpensOne() {
        assertThat(send(as("operator", "/api/operations/campaigns")).json().at("/items/0/left").asString())
                .isEqualTo("9980.00");

        Answer opened = operator("open", "{\"reason\":\"November\"}");

        assertThat(opened.json().get("open").asBoolean()).isTrue();
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"November\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "close"})
    void aChangeNeedsAReasonAndAnOperator(String change) {
        assertThat(refusal(operator(change, "{}"))).isEqualTo("400 REASON_REQUIRED");
        assertThat(refusal(send(json("alice", "POST", CAMPAIGN + "/" + change, "{\"reason\":\"x\"}"))))
                .isEqualTo("403 FORBIDDEN");
    }

    @Test
    void relaysWhatTheCompanionRefuses() {
        CONTEXTS.companion.refuses("POST /operations/campaigns/top-up-2026/close", 409, "CAMPAIGN_UNCHANGED");

        assertThat(refusal(operator("close", "{\"reason\":\"x\"}"))).isEqualTo("409 CAMPAIGN_UNCHANGED");
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.at("code");
    }

    private Answer operator(String change, String body) {
        return send(json("operator", "POST", CAMPAIGN + "/" + change, body));
    }
}
