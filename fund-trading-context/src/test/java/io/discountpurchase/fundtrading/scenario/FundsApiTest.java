package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.scenario.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedFundTrading.class)
class FundsApiTest {
    private FundTradingUnderTest fundTrading;
    private Http alice;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        alice = shared.investor("alice");
    }

    @Test
    void the_market_lists_every_fund_by_code() {
        Answer answer = alice.get("/funds");

        assertThat(codes(answer)).hasSize(20)
                .isSorted()
                .contains("000009", "110011", "159915", "161725", "270048", "510300", "519066");
        assertThat(answer.body().path("total").asInt()).isEqualTo(20);
        assertThat(answer.body().path("page").asInt()).isZero();
        assertThat(answer.body().path("size").asInt()).isEqualTo(20);
    }

    @Test
    void a_fund_shows_its_rules() {
        JsonNode fund = alice.get("/funds/110011").body();

        assertThat(fund.path("name").asString()).contains("优选成长");
        assertThat(fund.path("type").asString()).isEqualTo("EQUITY");
        assertThat(fund.path("risk").asString()).isEqualTo("R3");
        assertThat(fund.path("status").asString()).isEqualTo("OPEN");
        assertThat(fund.path("discount").asString()).isEqualTo("0.10");
        assertThat(fund.path("minimumAmount").asString()).isEqualTo("10.00");
        assertThat(fund.has("dailyLimit")).isFalse();
        assertThat(fund.path("nav").asString()).matches("[0-9]+\\.[0-9]{4}");
        assertThat(fund.path("navDate").asString()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(fund.path("feeTiers").path(0).toString()).isEqualTo("{\"from\":\"0.00\",\"rate\":\"0.0150\"}");
        assertThat(fund.path("feeTiers").path(3).toString()).isEqualTo(
                "{\"from\":\"5000000.00\",\"fixedFee\":\"1000.00\"}");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"?query=1617, 161725", "?query=purse, 000009", "?query=steady&type=BOND, 270048",
            "?query=liquor&type=INDEX, 161725"})
    void the_market_can_be_searched(String query, String code) {
        assertThat(codes(alice.get("/funds" + query))).containsExactly(code);
    }

    @Test
    void the_market_comes_in_pages() {
        Answer answer = alice.get("/funds?page=1&size=3");

        assertThat(codes(answer)).containsExactly("161725", "200016", "200027");
        assertThat(answer.body().path("total").asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"NAME, name, false", "NAME, name, true", "NAV, nav, false", "NAV, nav, true",
            "YEAR_GROWTH, yearGrowth, false", "YEAR_GROWTH, yearGrowth, true"})
    void the_market_can_be_sorted(String sort, String field, boolean descending) {
        List<JsonNode> funds = alice.get("/funds?sort=" + sort + "&descending=" + descending)
                .body()
                .path("items")
                .valueStream()
                .toList();

        Comparator<JsonNode> order = sort.equals("NAME")
                ? Comparator.comparing(fund -> fund.path(field).asString())
                : Comparator.comparing(fund -> new BigDecimal(fund.path(field).asString()));
        assertThat(funds).hasSize(20).isSortedAccordingTo(descending ? order.reversed() : order);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void only_money_funds_have_a_yield_to_be_sorted_by(boolean descending) {
        List<String> codes = codes(alice.get("/funds?sort=SEVEN_DAY_YIELD&descending=" + descending));

        assertThat(codes).hasSize(20).startsWith("000009");
        assertThat(codes.subList(1, codes.size())).isSorted();
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({"/funds/999999, 404, FUND_NOT_FOUND, fundCode", "/funds/12345, 400, FUND_FORMAT, fundCode",
            "/funds/11001', 400, FUND_FORMAT, fundCode", "/funds?page=-1, 400, PAGE_RANGE, page",
            "/funds?size=100000, 400, PAGE_RANGE, size", "/funds?size=0, 400, PAGE_RANGE, size",
            "/funds?page=x, 400, PARAMETER_FORMAT, page", "/funds?type=GOLD, 400, PARAMETER_FORMAT, type",
            "/funds?sort=LUCK, 400, PARAMETER_FORMAT, sort"})
    void what_is_not_there_or_not_understood_is_said(String path, int status, String code, String field) {
        Answer answer = alice.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"alice, 110011, ''", "alice, 519066, FUND_SUSPENDED", "alice, 510300, DISCOUNT_NOT_AVAILABLE",
            "alice, 000009, SAME_FUND", "alice, 159915, SUITABILITY", "carol, 110011, SUITABILITY",
            "bob, 159915, ''", "alice, 999999, FUND_NOT_FOUND"})
    void an_investor_learns_why_a_fund_cannot_be_bought(String investor, String fund, String code) {
        Answer answer = fundTrading.investor(investor).get("/funds/" + fund + "/purchase-terms");

        assertThat(answer.body().path("code").asString("")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(code.isEmpty() ? 200 : code.equals("FUND_NOT_FOUND") ? 404 : 422);
    }

    private static List<String> codes(Answer answer) {
        return answer.body().path("items").valueStream().map(fund -> fund.path("fundCode").asString()).toList();
    }
}
