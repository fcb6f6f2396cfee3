package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.transactioncentre.alert.Alert;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of a fund's prices: published with the close, published late, and never corrected. */
@ExtendWith(SharedFundTrading.class)
class NavsTest {
    private static final String EQUITY = "110011";
    private FundTradingUnderTest fundTrading;
    private String investor;
    private LocalDate day;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C3);
        day = shared.beginOpenDay();
    }

    @Test
    void the_close_of_a_day_adds_its_nav_to_the_history_and_every_page_is_told() {
        List<Change> told = new CopyOnWriteArrayList<>();
        fundTrading.bean(Changes.class).follow(told::add);
        fundTrading.close(day);
        assertThat(told).anySatisfy(change -> {
            assertThat(change.investorId()).isEqualTo(Change.EVERYBODY);
            assertThat(change.topic()).isEqualTo("navs");
        });
        LocalDate next = fundTrading.nextTradingDay(day);
        fundTrading.close(fundTrading.beginOpenDay());

        Answer both = history("?from=" + day + "&to=" + next);

        assertThat(both.body().path("total").asInt()).isEqualTo(2);
        assertThat(both.body().at("/items/0/date").asString()).as("newest first").isEqualTo(next.toString());
        assertThat(both.body().at("/items/1/nav").asString()).matches("[0-9]+\\.[0-9]{4}");
        JsonNode charted = fundTrading.investor(investor).get("/funds/" + EQUITY + "/nav-history?from=" + day).body();
        assertThat(charted.at("/0/date").asString()).as("oldest first").isEqualTo(day.toString());
        assertThat(charted).hasSize(2);
        BigDecimal change = new BigDecimal(charted.at("/1/nav").asString())
                .divide(new BigDecimal(charted.at("/0/nav").asString()), 4, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE);
        assertThat(fundTrading.investor(investor).get("/funds/" + EQUITY).text("dayChange"))
                .isEqualTo(change.toPlainString());
        assertThat(history("?to=" + day).body().at("/items/0/date").asString()).isEqualTo(day.toString());
        assertThat(history("?size=1&page=1").body().at("/items/0/date").asString()).isEqualTo(day.toString());
    }

    @Test
    void orders_wait_for_a_nav_that_is_withheld_and_are_confirmed_at_it_when_it_comes() {
        var funded = fundTrading.oneClick(investor, EQUITY, "10000.00");
        fundTrading.answerTo(funded);
        assertThat(withhold(day).text("state")).isEqualTo("WITHHELD");

        assertThat(fundTrading.close(day).body().path("navsPublished").asInt()).isEqualTo(19);
        assertThat(history("?from=" + day).body().path("total").asInt()).isZero();
        assertThat(fundTrading.holding(investor, EQUITY).path("pendingAmount").asString()).isEqualTo("10000.00");
        assertThat(open("NAV_WITHHELD", day)).isPresent();
        assertThat(fundTrading.operator().get("/operations/funds/" + EQUITY + "/withheld-navs").body().toString())
                .isEqualTo("[\"" + day + "\"]");

        assertThat(publish(day, "1.0150").text("state")).isEqualTo("PUBLISHED");

        Heard confirmed = fundTrading.awaitMessage(funded.purchaseId(), 2);
        assertThat(confirmed.type()).isEqualTo("FundPurchaseConfirmed");
        assertThat(confirmed.text("nav")).isEqualTo("1.0150");
        assertThat(confirmed.text("shares")).isEqualTo("9837.46");
        assertThat(open("NAV_WITHHELD", day)).isEmpty();
        assertThat(fundTrading.wallet().heardOf(funded.purchaseId())).hasSize(2);
    }

    @Test
    void later_days_close_while_a_nav_is_still_missing() {
        withhold(day);
        fundTrading.close(day);
        LocalDate next = fundTrading.beginOpenDay();
        fundTrading.close(next);

        assertThat(history("?from=" + day).body().at("/items/0/date").asString()).isEqualTo(next.toString());
        assertThat(publish(day, "1.0000").status()).isEqualTo(200);
        assertThat(history("?from=" + day).body().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void a_nav_that_has_been_published_is_not_corrected_but_an_operator_is_told() {
        fundTrading.close(day);
        String nav = history("?from=" + day).body().at("/items/0/nav").asString();

        Answer again = publish(day, nav);
        assertThat(again.code()).isEqualTo("NAV_PUBLISHED");
        assertThat(open("NAV_CORRECTION_REFUSED", day)).as("the same value corrects nothing").isEmpty();
        Answer corrected = publish(day, "9.9999");

        assertThat(corrected.status()).isEqualTo(409);
        assertThat(corrected.code()).isEqualTo("NAV_PUBLISHED");
        assertThat(open("NAV_CORRECTION_REFUSED", day)).get()
                .extracting(Alert::detail)
                .asString()
                .contains(nav, "9.9999", "operator");
        assertThat(history("?from=" + day).body().at("/items/0/nav").asString()).isEqualTo(nav);
        assertThat(withhold(day).code()).isEqualTo("NAV_PUBLISHED");
    }

    @Test
    void a_nav_is_published_by_hand_after_the_close_and_only_if_it_was_withheld() {
        assertThat(publish(day, "1.0000").code()).isEqualTo("TRADING_DAY_NOT_OVER");
        assertThat(publish(LocalDate.of(2026, 11, 22), "1.0000").code()).isEqualTo("NOT_A_TRADING_DAY");
        assertThat(publish(LocalDate.of(2024, 3, 4), "1.0000").code()).isEqualTo("NAV_NOT_WITHHELD");
        assertThat(withhold(LocalDate.of(2026, 11, 22)).code()).isEqualTo("NOT_A_TRADING_DAY");
        assertThat(publish(LocalDate.of(2028, 1, 3), "1.0000").code()).isEqualTo("DATE_OUTSIDE_CALENDAR");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"999999/navs, 404, FUND_NOT_FOUND, fundCode",
            "999999/nav-history?from=2026-11-20, 404, FUND_NOT_FOUND, fundCode",
            "110011/nav-history?from=x, 400, DATE_FORMAT, from", "110011/navs?from=2026-02-30, 400, DATE_FORMAT, from",
            "110011/navs?to=x, 400, DATE_FORMAT, to",
            "110011/navs?from=2026-11-21&to=2026-11-20, 400, DATE_RANGE, from",
            "110011/navs?page=-1, 400, PAGE_RANGE, page"})
    void what_is_not_there_or_not_understood_is_said(String path, int status, String code, String field) {
        Answer answer = fundTrading.investor(investor).get("/funds/" + path);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"0, NAV_FORMAT", "-1.0000, NAV_FORMAT", "1.00001, NAV_FORMAT", "1e3, NAV_FORMAT",
            "99999999, NAV_FORMAT"})
    void a_nav_is_a_positive_number_of_four_decimals(String nav, String code) {
        assertThat(publish(day, nav).code()).isEqualTo(code);
    }

    private Answer history(String query) {
        return fundTrading.investor(investor).get("/funds/" + EQUITY + "/navs" + query);
    }

    private Answer withhold(LocalDate date) {
        return fundTrading.operator()
                .post("/operations/funds/" + EQUITY + "/navs/" + date + "/withhold", Map.of("reason", "an error"));
    }

    private Answer publish(LocalDate date, String nav) {
        return fundTrading.operator()
                .put("/operations/funds/" + EQUITY + "/navs/" + date, Map.of("nav", nav, "reason", "it has come"));
    }

    private Optional<Alert> open(String cause, LocalDate date) {
        return fundTrading.bean(Alerts.class)
                .page(0, 100)
                .stream()
                .filter(alert -> alert.cause().equals(cause) && alert.closedAt() == null)
                .filter(alert -> (EQUITY + "@" + date).equals(alert.businessKey()))
                .findFirst();
    }
}
