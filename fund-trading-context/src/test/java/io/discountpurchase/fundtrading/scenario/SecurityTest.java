package io.discountpurchase.fundtrading.scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedFundTrading.class)
class SecurityTest {
    private FundTradingUnderTest fundTrading;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
    }

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource({"investor, /funds, 200", "operator, /funds, 200", "investor, /holdings, 200",
            "operator, /holdings, 403",
            "investor, /operations/figures, 403", "edge, /operations/figures, 403",
            "operator, /operations/figures, 200", "investor, /transaction-centre/transactions, 403",
            "operator, /transaction-centre/transactions, 200", "edge, /transaction-centre/timeline/none, 200",
            "investor, /transaction-centre/timeline/none, 403"})
    void a_scope_opens_what_it_is_for(String scope, String path, int status) {
        assertThat(fundTrading.as(fundTrading.tokens().token("alice", scope)).get(path).status()).isEqualTo(status);
    }

    @Test
    void only_the_operator_closes_a_day() {
        assertThat(fundTrading.investor("alice").post("/trading-days/2026-11-20/close", "").status()).isEqualTo(403);
    }

    @Test
    void the_operator_has_no_money_to_ask_a_quote_for() {
        assertThat(fundTrading.operator().post("/quotes", Map.of("fundCode", "110011", "amount", "10.00")).status())
                .isEqualTo(403);
    }

    @Test
    void health_is_open_and_says_nothing_more() {
        assertThat(fundTrading.as("").get("/actuator/health").body().path("status").asString()).isEqualTo("UP");
        assertThat(fundTrading.as("").get("/actuator/env").status()).isEqualTo(401);
    }

    @Test
    void without_a_good_token_there_is_nothing() {
        EdgeTokens strangers = new EdgeTokens();
        Instant soon = Instant.now().plusSeconds(60);
        Instant before = Instant.now().minusSeconds(600);

        assertThat(fundTrading.as("").get("/funds").status()).isEqualTo(401);
        assertThat(fundTrading.as("rubbish").get("/funds").status()).isEqualTo(401);
        assertThat(fundTrading.as(strangers.token("alice", "investor")).get("/funds").status()).isEqualTo(401);
        assertThat(fundTrading.as(fundTrading.tokens().token("alice", "investor", "somebody", soon))
                .get("/funds")
                .status()).isEqualTo(401);
        assertThat(fundTrading.as(fundTrading.tokens().token("alice", "investor", "web-ui", before))
                .get("/funds")
                .status()).isEqualTo(401);
    }
}
