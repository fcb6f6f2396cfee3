package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator changes a fund, and publishes a price late. */
class FundLifePagesTest extends EdgeTest {
    private static final String PAGE = "/ops/funds/110011";
    private final Browser operator = new Browser(this::at);

    @BeforeEach
    void logIn() {
        operator.logIn("operator");
    }

    @Test
    void findsTheFundsBesideTheTradingDays() {
        assertThat(operator.open("/ops/trading-days").text()).contains("href=\"/ops/funds\"");
        assertThat(operator.open("/ops/funds").text()).contains("href=\"" + PAGE + "\"", "优选成长股票")
                .containsPattern("aria-current=\"page\"[^>]*data-testid=\"tab-trading-days\"");
    }

    @Test
    void suspendsAFundWithAReason() {
        CONTEXTS.fundTrading.answers("POST /operations/funds/110011/suspend", FakeContexts.fund("SUSPENDED"));

        Answer answer = operator.submit(operator.open(PAGE), PAGE + "/suspend", Map.of("reason", "too large"));

        assertThat(answer.header("Location")).endsWith(PAGE);
        assertThat(CONTEXTS.fundTrading.lastCall().body()).isEqualTo("{\"reason\":\"too large\"}");
        assertThat(operator.open(PAGE).text()).contains("data-testid=\"changed\"");
    }

    @Test
    void setsLimitsAndLeavesOutWhatIsNotLimited() {
        CONTEXTS.fundTrading.answers("PUT /operations/funds/110011/limits", FakeContexts.fund("OPEN"));

        operator.submit(operator.open(PAGE), PAGE + "/limits",
                Map.of("minimumAmount", "100", "singleLimit", " ", "dailyLimit", "1000.00", "reason", "full"));

        assertThat(CONTEXTS.fundTrading.lastCall().body()).contains("\"minimumAmount\":\"100\"",
                "\"singleLimit\":null", "\"dailyLimit\":\"1000.00\"", "\"reason\":\"full\"");
    }

    @Test
    void setsTheRisk() {
        CONTEXTS.fundTrading.answers("PUT /operations/funds/110011/risk", FakeContexts.fund("OPEN"));

        operator.submit(operator.open(PAGE), PAGE + "/risk", Map.of("risk", "R4", "reason", "derivatives"));

        assertThat(CONTEXTS.fundTrading.lastCall().body()).contains("\"risk\":\"R4\"");
    }

    @Test
    void publishesAPriceThatIsStillMissing() {
        CONTEXTS.fundTrading.answers("GET /operations/funds/110011/withheld-navs", "[\"2026-11-19\"]")
                .answers("PUT /operations/funds/110011/navs/2026-11-19",
                        "{\"fundCode\":\"110011\",\"date\":\"2026-11-19\",\"state\":\"PUBLISHED\"}");

        operator.submit(operator.open(PAGE), PAGE + "/navs/publish", Map.of("nav", "1.0200", "reason", "it came"));

        assertThat(CONTEXTS.fundTrading.lastCall().path()).endsWith("/navs/2026-11-19");
        assertThat(CONTEXTS.fundTrading.lastCall().body()).contains("\"nav\":\"1.0200\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "liquidate", "limits", "risk", "navs/withhold"})
    void isToldWhyNothingHasChanged(String form) {
        operator.post(PAGE + "/" + form, withToken(Map.of("reason", " ", "date", "2026-11-20")));

        assertThat(operator.open(PAGE).text()).contains("data-code=\"REASON_REQUIRED\"")
                .doesNotContain("data-testid=\"changed\"");
    }

    @Test
    void changesNothingOfALiquidatedFund() {
        CONTEXTS.fundTrading.answers("GET /funds/110011", FakeContexts.fund("LIQUIDATED"));

        assertThat(operator.open(PAGE).text()).contains("has been liquidated")
                .doesNotContain("data-testid=\"suspend\"");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, href=\"/funds/110011/purchase\"", "SUSPENDED, Subscriptions suspended",
            "LIQUIDATED, Being liquidated"})
    void theInvestorSeesWhetherTheFundCanBeBoughtAndItsPrices(String status, String words) {
        CONTEXTS.fundTrading.answers("GET /funds/110011", FakeContexts.fund(status));
        Browser alice = new Browser(this::at);
        alice.logIn("alice");

        assertThat(alice.open("/funds/110011").text()).contains(words, "data-testid=\"navs\"", "1.0150");
        assertThat(alice.open(PAGE).status()).isEqualTo(403);
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(
                Browser.hiddenFields(operator.open(PAGE), PAGE + "/suspend"));
        all.putAll(fields);
        return all;
    }
}
