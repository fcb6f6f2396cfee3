package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComplianceApiTest extends EdgeTest {
    private static final String REVIEWS = "/api/operations/reviews";

    @Test
    void tellsTheOperatorWhatWaitsUnlessAskedForMore() {
        Answer waiting = send(as("operator", REVIEWS));

        assertThat(waiting.json().at("/items/0/findings/0/detail").asString()).isEqualTo("guaranteed");
        assertThat(waiting.json().at("/items/0/decidedBy").isMissingNode()).isTrue();
        assertThat(CONTEXTS.companion.lastCall().query()).contains("state=WAITING", "page=0", "size=20");
        send(as("operator", REVIEWS + "?state=REJECTED&page=2&size=5"));
        assertThat(CONTEXTS.companion.lastCall().query()).contains("state=REJECTED", "page=2", "size=5");
    }

    @ParameterizedTest
    @CsvSource({"approve, APPROVED", "reject, REJECTED"})
    void relaysADecisionWithItsReason(String decision, String state) {
        Answer decided = decide("operator", FakeContexts.NOTICE_ID, decision, "{\"reason\":\"read it\"}");

        assertThat(decided.at("state")).isEqualTo(state);
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"read it\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject"})
    void aDecisionNeedsAReasonANoticeAndAnOperator(String decision) {
        String reason = "{\"reason\":\"x\"}";

        assertThat(refusal(decide("operator", FakeContexts.NOTICE_ID, decision, "{}")))
                .isEqualTo("400 REASON_REQUIRED");
        assertThat(refusal(decide("operator", "17", decision, reason))).isEqualTo("400 ID_FORMAT");
        assertThat(refusal(decide("operator", "1-1-1-1-1", decision, reason))).isEqualTo("400 ID_FORMAT");
        assertThat(refusal(decide("alice", FakeContexts.NOTICE_ID, decision, reason))).isEqualTo("403 FORBIDDEN");
    }

    @Test
    void relaysWhatTheCompanionRefuses() {
        CONTEXTS.companion.refuses("POST /operations/reviews/" + FakeContexts.NOTICE_ID + "/approve", 409,
                "REVIEW_DECIDED");

        assertThat(refusal(decide("operator", FakeContexts.NOTICE_ID, "approve", "{\"reason\":\"x\"}")))
                .isEqualTo("409 REVIEW_DECIDED");
    }

    @ParameterizedTest
    @CsvSource({"state=LOST, 400 STATE_UNKNOWN", "page=-1, 400 PAGE_RANGE"})
    void refusesAListThatCannotBe(String query, String refusal) {
        assertThat(refusal(send(as("operator", REVIEWS + "?" + query)))).isEqualTo(refusal);
    }

    @Test
    void showsInvestorsNothing() {
        assertThat(refusal(send(as("alice", REVIEWS)))).isEqualTo("403 FORBIDDEN");
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.at("code");
    }

    private Answer decide(String who, String noticeId, String decision, String body) {
        return send(json(who, "POST", REVIEWS + "/" + noticeId + "/" + decision, body));
    }
}
