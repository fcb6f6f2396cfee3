package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedFundTrading.class)
class QuotesApiTest {
    private FundTradingUnderTest fundTrading;
    private String investor;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C3);
    }

    @Test
    void a_quote_says_what_the_purchase_costs_and_what_the_discount_saves() {
        LocalDate day = fundTrading.beginOpenDay();

        Answer quote = quote("110011", "10000.00");

        assertThat(quote.status()).isEqualTo(200);
        assertThat(quote.text("fundCode")).isEqualTo("110011");
        assertThat(quote.text("amount")).isEqualTo("10000.00");
        assertThat(quote.text("normalFee")).isEqualTo("147.78");
        assertThat(quote.text("discountFee")).isEqualTo("14.98");
        assertThat(quote.text("saved")).isEqualTo("132.80");
        assertThat(quote.text("netAmount")).isEqualTo("9985.02");
        assertThat(quote.text("estimatedShares")).matches("[0-9]+\\.[0-9]{2}");
        assertThat(quote.text("tradeDate")).isEqualTo(day.toString());
        assertThat(quote.text("confirmDate")).isEqualTo(fundTrading.nextTradingDay(day).toString());
        assertThat(quote.text("expiresAt")).isEqualTo(day + "T10:01:00+08:00");
    }

    @ParameterizedTest(name = "{1} of {0}: {2} {3}")
    @CsvSource({"999999, 100.00, 404, FUND_NOT_FOUND, fundCode", "000009, 100.00, 422, SAME_FUND, fundCode",
            "519066, 100.00, 422, FUND_SUSPENDED, fundCode", "510300, 100.00, 422, DISCOUNT_NOT_AVAILABLE, fundCode",
            "159915, 100.00, 422, SUITABILITY, riskConfirmed", "110011, 9.99, 422, BELOW_MINIMUM, amount",
            "161725, 1000.01, 422, ABOVE_DAILY_LIMIT, amount"})
    void a_purchase_that_would_be_refused_gets_no_quote(String fund, String amount, int status, String code,
            String field) {
        assertProblem(quote(fund, amount), status, code, field);
    }

    @Test
    void an_investor_who_was_never_asked_bears_the_least_risk() {
        assertProblem(fundTrading.investor("stranger")
                .post("/quotes",
                        Map.of("fundCode", "270048", "amount", "100.00")),
                422, "SUITABILITY", "fundCode");
    }

    @Test
    void a_risk_above_the_own_level_is_quoted_after_a_warning_and_the_purchase_is_accepted() {
        Answer warned = quote("159915", "100.00");
        Answer confirmed = quoteConfirmed(investor, "159915");

        assertThat(warned.text("detail")).contains("riskConfirmed");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(answerTo(confirmed).type()).isEqualTo("FundPurchaseAccepted");
    }

    @Test
    void a_risk_above_the_own_level_is_bought_by_hand_after_a_warning_too() {
        assertThat(fundTrading.answerTo(fundTrading.byHand(investor, "159915", "100.00")).text("reason"))
                .isEqualTo("SUITABILITY");

        Answer approved = fundTrading.investor(investor)
                .post("/purchase-checks", Map.of("fundCode", "159915", "amount", "100.00", "riskConfirmed", true));

        assertThat(approved.status()).isEqualTo(200);
        assertThat(fundTrading.answerTo(fundTrading.byHand(investor, "159915", "100.00")).type())
                .isEqualTo("FundPurchaseAccepted");
    }

    @Test
    void the_sub_transaction_looks_at_the_levels_of_that_moment() {
        Answer confirmed = quoteConfirmed(investor, "159915");
        fundTrading.jdbc().sql("UPDATE investor SET tolerance = 'C1' WHERE investor_id = ?").param(investor).update();

        Heard answer = answerTo(confirmed);

        assertThat(answer.type()).isEqualTo("FundPurchaseRefused");
        assertThat(answer.text("reason")).isEqualTo("SUITABILITY");
    }

    @Test
    void the_lowest_level_confirms_in_vain() {
        String careful = fundTrading.newInvestor(RiskTolerance.C1);

        assertProblem(quoteConfirmed(careful, "159915"), 422, "SUITABILITY", "fundCode");
        assertProblem(quoteConfirmed(careful, "270048"), 422, "SUITABILITY", "fundCode");
    }

    @Test
    void a_confirmation_is_true_or_false() {
        assertProblem(fundTrading.investor(investor)
                .post("/quotes", Map.of("fundCode", "110011", "amount", "100.00", "riskConfirmed", "true")),
                400, "TYPE_MISMATCH", "riskConfirmed");
    }

    @Test
    void what_is_left_of_the_daily_limit_limits_the_quote() {
        fundTrading.answerTo(fundTrading.oneClick(investor, "161725", "600.00"));
        fundTrading.awaitHolding(investor, "161725", "0.00", "600.00");

        assertThat(quote("161725", "400.00").status()).isEqualTo(200);
        assertProblem(quote("161725", "400.01"), 422, "ABOVE_DAILY_LIMIT", "amount");
    }

    @Test
    void a_quote_is_good_for_sixty_seconds() {
        String quoteId = fundTrading.quoteFor(investor, "110011", "10000.00");
        fundTrading.clock().pass(Duration.ofMillis(59_999));

        Answer inTime = check(investor, quoteId, "110011", "10000.00");
        fundTrading.clock().pass(Duration.ofMillis(1));
        Answer tooLate = check(investor, quoteId, "110011", "10000.00");

        assertThat(inTime.status()).isEqualTo(200);
        assertThat(inTime.text("fundName")).contains("优选成长");
        assertThat(inTime.text("tradeDate")).isNotEmpty();
        assertThat(inTime.text("confirmDate")).isNotEmpty();
        assertProblem(tooLate, 409, "QUOTE_EXPIRED", "quoteId");
    }

    @Test
    void a_quote_is_for_one_investor_and_one_amount_of_one_fund() {
        String quoteId = fundTrading.quoteFor(investor, "110011", "10000.00");

        assertProblem(check(investor, quoteId, "110011", "10000.01"), 422, "QUOTE_MISMATCH", "quoteId");
        assertProblem(check(investor, quoteId, "270048", "10000.00"), 422, "QUOTE_MISMATCH", "quoteId");
        assertProblem(check("alice", quoteId, "110011", "10000.00"), 404, "QUOTE_NOT_FOUND", "quoteId");
    }

    @Test
    void a_quote_that_nobody_was_given_is_not_found() {
        assertProblem(check(investor, "0c0ffee0-0000-4000-8000-000000000001", "110011", "10000.00"), 404,
                "QUOTE_NOT_FOUND", "quoteId");
        assertProblem(check(investor, "none", "110011", "10000.00"), 400, "ID_FORMAT", "quoteId");
    }

    @Test
    void a_fund_without_a_discount_can_be_bought_by_hand() {
        Answer approved = checkByHand("510300", "50000.00");

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.text("fundCode")).isEqualTo("510300");
        assertProblem(checkByHand("510300", "50000.01"), 422, "ABOVE_SINGLE_LIMIT", "amount");
        assertProblem(checkByHand("159915", "100.00"), 422, "SUITABILITY", "riskConfirmed");
    }

    private Answer quote(String fund, String amount) {
        return fundTrading.investor(investor).post("/quotes", Map.of("fundCode", fund, "amount", amount));
    }

    private Answer quoteConfirmed(String who, String fund) {
        return fundTrading.investor(who)
                .post("/quotes", Map.of("fundCode", fund, "amount", "100.00", "riskConfirmed", true));
    }

    private Heard answerTo(Answer quote) {
        return fundTrading.answerTo(new DiscountPurchaseFundedIntegrationEvent(
                DiscountPurchaseFundedIntegrationEvent.VERSION, UUID.randomUUID().toString(), investor,
                quote.text("fundCode"), quote.text("amount"), quote.text("quoteId"), "DISCOUNT",
                fundTrading.clock().instant().toString()));
    }

    private Answer check(String who, String quoteId, String fund, String amount) {
        return fundTrading.investor(who)
                .post("/quotes/" + quoteId + "/check",
                        Map.of("fundCode", fund, "amount", amount));
    }

    private Answer checkByHand(String fund, String amount) {
        return fundTrading.investor(investor).post("/purchase-checks", Map.of("fundCode", fund, "amount", amount));
    }

    private static void assertProblem(Answer answer, int status, String code, String field) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("field")).isEqualTo(field);
    }
}
