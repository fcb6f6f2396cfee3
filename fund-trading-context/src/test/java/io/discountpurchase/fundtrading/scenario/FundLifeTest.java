package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator does to a fund, and who notices. */
@ExtendWith(SharedFundTrading.class)
class FundLifeTest {
    private static final String BOND = "270048";
    private static final Map<String, String> AS_LISTED = Map.of("minimumAmount", "10.00", "reason", "as listed");
    private FundTradingUnderTest fundTrading;
    private Http operator;
    private String investor;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        operator = shared.operator();
        investor = shared.newInvestor(RiskTolerance.C3);
    }

    @AfterEach
    void putBack() {
        ask("resume");
        operator.put("/operations/funds/" + BOND + "/limits", AS_LISTED);
        change("risk", "risk", "R2");
    }

    @Test
    void a_suspension_is_seen_by_the_next_quote_and_by_the_order_that_was_quoted_before() {
        var funded = fundTrading.oneClick(investor, BOND, "100.00");

        assertThat(ask("suspend").text("status")).isEqualTo("SUSPENDED");

        assertThat(quote("100.00").code()).isEqualTo("FUND_SUSPENDED");
        Heard answer = fundTrading.answerTo(funded);
        assertThat(answer.text("reason")).isEqualTo("FUND_SUSPENDED");
        assertThat(ask("resume").text("status")).isEqualTo("OPEN");
        assertThat(quote("100.00").status()).isEqualTo(200);
    }

    @Test
    void limits_hold_from_the_next_quote_on() {
        Answer changed = operator.put("/operations/funds/" + BOND + "/limits",
                Map.of("minimumAmount", "100.00", "singleLimit", "500.00", "dailyLimit", "600.00", "reason", "full"));

        assertThat(changed.text("singleLimit")).isEqualTo("500.00");
        assertThat(quote("99.99").code()).isEqualTo("BELOW_MINIMUM");
        assertThat(quote("500.01").code()).isEqualTo("ABOVE_SINGLE_LIMIT");
        fundTrading.answerTo(fundTrading.oneClick(investor, BOND, "500.00"));
        fundTrading.awaitHolding(investor, BOND, "0.00", "500.00");
        assertThat(quote("100.01").code()).isEqualTo("ABOVE_DAILY_LIMIT");
    }

    @Test
    void a_risk_that_rises_is_above_the_level_of_an_order_that_was_quoted_before() {
        var funded = fundTrading.oneClick(investor, BOND, "100.00");

        assertThat(change("risk", "risk", "R4").text("risk")).isEqualTo("R4");

        assertThat(quote("100.00").code()).isEqualTo("SUITABILITY");
        assertThat(fundTrading.answerTo(funded).text("reason")).isEqualTo("SUITABILITY");
    }

    @Test
    void every_try_is_audited_and_the_books_know_the_events() {
        ask("suspend");
        ask("suspend");
        operator.post("/operations/funds/" + BOND + "/suspend", Map.of());

        assertThat(fundTrading.bean(Audit.class).of("fund-" + BOND)).extracting(OperatorAction::outcome)
                .contains("BEGUN", "DONE", "UNCHANGED", "REASON_REQUIRED");
        assertThat(failedChecks()).doesNotContain("6 funds that differ from their events");
        fundTrading.jdbc().sql("UPDATE fund SET risk = 'R1' WHERE fund_code = ?").param(BOND).update();
        assertThat(failedChecks()).contains("6 funds that differ from their events");
        fundTrading.jdbc().sql("UPDATE fund SET risk = 'R2' WHERE fund_code = ?").param(BOND).update();
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "POST | 270048/resume    | {'reason':'why'}                      | 409 | FUND_UNCHANGED | ~~",
            "POST | 270048/suspend   | {}                                    | 400 | REASON_REQUIRED | reason",
            "POST | 270048/suspend   | {'reason':' '}                        | 400 | REASON_REQUIRED | reason",
            "POST | 270048/suspend   | {'reason':'why','status':'OPEN'}      | 400 | UNKNOWN_FIELD | status",
            "POST | 999999/suspend   | {'reason':'why'}                      | 404 | FUND_NOT_FOUND | fundCode",
            "POST | 27004/suspend    | {'reason':'why'}                      | 400 | FUND_FORMAT | fundCode",
            "POST | 000009/liquidate | {'reason':'why'}                      | 422 | SAME_FUND | fundCode",
            "PUT  | 270048/risk      | {'risk':'R6','reason':'why'}          | 400 | RISK_FORMAT | risk",
            "PUT  | 270048/risk      | {'reason':'why'}                      | 400 | RISK_FORMAT | risk",
            "PUT  | 270048/limits    | {'reason':'why'}                      | 400 | AMOUNT_REQUIRED | minimumAmount",
            "PUT  | 270048/limits    | {'minimumAmount':'1','singleLimit':'x','reason':'why'} | 400 | AMOUNT_FORMAT | singleLimit",
            "PUT  | 270048/limits    | {'minimumAmount':'10','dailyLimit':'9.99','reason':'why'} | 422 | LIMITS_CONTRADICT | minimumAmount"})
    void what_cannot_be_done_is_refused(String method, String path, String body, int status, String code,
            String field) {
        String json = body.replace('\'', '"');

        Answer answer = method.equals("PUT")
                ? operator.put("/operations/funds/" + path, json)
                : operator.post("/operations/funds/" + path, json);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @Test
    void investors_change_nothing() {
        assertThat(fundTrading.investor(investor)
                .post("/operations/funds/" + BOND + "/suspend", Map.of("reason", "why"))
                .status()).isEqualTo(403);
    }

    private Answer ask(String action) {
        return operator.post("/operations/funds/" + BOND + "/" + action, Map.of("reason", "why not"));
    }

    private Answer change(String what, String field, String value) {
        return operator.put("/operations/funds/" + BOND + "/" + what, Map.of(field, value, "reason", "why not"));
    }

    private Answer quote(String amount) {
        return fundTrading.investor(investor).post("/quotes", Map.of("fundCode", BOND, "amount", amount));
    }

    private List<String> failedChecks() {
        return fundTrading.figures()
                .body()
                .path("checks")
                .valueStream()
                .filter(check -> !check.path("ok").asBoolean())
                .map(check -> check.path("name").asString())
                .toList();
    }
}
