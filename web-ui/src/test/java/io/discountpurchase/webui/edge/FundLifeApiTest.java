package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FundLifeApiTest extends EdgeTest {
    private static final String FUND = "/api/operations/funds/110011";

    @Test
    void changesAFund() {
        for (String action : new String[]{"suspend", "resume", "liquidate"}) {
            CONTEXTS.fundTrading.answers("POST /operations/funds/110011/" + action, FakeContexts.fund("OPEN"));
            assertThat(operator("POST", FUND + "/" + action, "{\"reason\":\"why\"}").json().get("fundCode").asString())
                    .isEqualTo("110011");
        }
        CONTEXTS.fundTrading.answers("PUT /operations/funds/110011/limits", FakeContexts.fund("OPEN"))
                .answers("PUT /operations/funds/110011/risk", FakeContexts.fund("OPEN"));

        assertThat(operator("PUT", FUND + "/limits", "{\"minimumAmount\":\"1.00\",\"reason\":\"why\"}").status())
                .isEqualTo(200);
        assertThat(operator("PUT", FUND + "/risk", "{\"risk\":\"R4\",\"reason\":\"why\"}").status()).isEqualTo(200);
        assertThat(CONTEXTS.fundTrading.lastCall().body()).isEqualTo("{\"risk\":\"R4\",\"reason\":\"why\"}");
        assertThat(send(as("operator", "/api/operations/funds")).json().at("/items/0/status").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void withholdsAPriceAndPublishesItLater() {
        CONTEXTS.fundTrading.answers("POST /operations/funds/110011/navs/2026-11-20/withhold", state("WITHHELD"))
                .answers("GET /operations/funds/110011/withheld-navs", "[\"2026-11-20\"]")
                .answers("PUT /operations/funds/110011/navs/2026-11-20", state("PUBLISHED"));

        assertThat(operator("POST", FUND + "/navs/2026-11-20/withhold", "{\"reason\":\"why\"}").text()).contains(
                "WITHHELD");
        assertThat(send(as("operator", FUND + "/withheld-navs")).text()).isEqualTo("[\"2026-11-20\"]");
        assertThat(operator("PUT", FUND + "/navs/2026-11-20", "{\"nav\":\"1.0200\",\"reason\":\"why\"}").text())
                .contains("PUBLISHED");
    }

    @Test
    void showsThePricesOfAFund() {
        Answer answer = send(as("alice", "/api/funds/110011/navs?from=2026-11-01&to=2026-11-30&size=5"));

        assertThat(answer.json().at("/items/0/nav").asString()).isEqualTo("1.0150");
        assertThat(CONTEXTS.fundTrading.lastCall().query()).isEqualTo("from=2026-11-01&to=2026-11-30&page=0&size=5");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "POST | /suspend                 | {}                         | REASON_REQUIRED | reason",
            "POST | /suspend                 | {'reason':'x','status':''} | UNKNOWN_FIELD | status",
            "PUT  | /limits                  | {'minimumAmount':1,'reason':'x'} | TYPE_MISMATCH | minimumAmount",
            "PUT  | /risk                    | {'risk':'R3'}              | REASON_REQUIRED | reason",
            "POST | /navs/2026-02-30/withhold | {'reason':'x'}            | DATE_FORMAT | date",
            "PUT  | /navs/today              | {'nav':'1','reason':'x'}   | DATE_FORMAT | date",
            "POST | /suspend                 | ~~                         | BODY_REQUIRED | ~~"})
    void whatCannotBeUnderstoodIsRefused(String method, String path, String body, String code, String field) {
        assertRefused(operator(method, FUND + path, body.replace('\'', '"')), 400, code,
                field.isEmpty() ? null : field);
    }

    @ParameterizedTest
    @CsvSource({"from=2026-02-30, from", "to=x, to"})
    void aDateOfARangeMustExist(String query, String field) {
        assertRefused(send(as("alice", "/api/funds/110011/navs?" + query)), 400, "DATE_FORMAT", field);
    }

    @Test
    void isForTheOperatorOnly() {
        assertRefused(send(json("alice", "POST", FUND + "/suspend", "{\"reason\":\"x\"}")), 403, "FORBIDDEN", null);
    }

    @Test
    void relaysWhatFundTradingRefuses() {
        CONTEXTS.fundTrading.refuses("PUT /operations/funds/110011/navs/2026-11-20", 409, "NAV_PUBLISHED");

        Answer answer = operator("PUT", FUND + "/navs/2026-11-20", "{\"nav\":\"1.0\",\"reason\":\"x\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asString()).isEqualTo("NAV_PUBLISHED");
    }

    private Answer operator(String method, String path, String body) {
        return send(json("operator", method, path, body));
    }

    private static void assertRefused(Answer answer, int status, String code, @Nullable String field) {
        assertThat(answer.at("code")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("field")).isEqualTo(field == null ? "" : field);
    }

    private static String state(String state) {
        return "{\"fundCode\":\"110011\",\"date\":\"2026-11-20\",\"state\":\"" + state + "\"}";
    }
}
