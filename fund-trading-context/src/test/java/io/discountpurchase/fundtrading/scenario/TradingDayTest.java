package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Map;

import static io.discountpurchase.fundtrading.domain.calendar.TradingCalendar.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedFundTrading.class)
class TradingDayTest {
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
    void closing_publishes_the_navs_of_all_funds_and_confirms_the_orders() {
        fundTrading.answerTo(fundTrading.oneClick(investor, "110011", "100.00"));
        fundTrading.answerTo(fundTrading.oneClick(investor, "270048", "100.00"));

        Answer closed = fundTrading.close(day);

        assertThat(closed.text("date")).isEqualTo(day.toString());
        assertThat(closed.body().path("navsPublished").asInt()).isEqualTo(20);
        assertThat(closed.body().path("ordersConfirmed").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(fundTrading.investor(investor).get("/funds/000009").text("nav")).isEqualTo("1.0000");
    }

    @Test
    void closing_again_changes_nothing() {
        fundTrading.answerTo(fundTrading.oneClick(investor, "110011", "100.00"));
        fundTrading.close(day);
        String nav = navOf("110011", day);

        Answer again = fundTrading.close(day);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("navsPublished").asInt()).isZero();
        assertThat(again.body().path("ordersConfirmed").asInt()).isZero();
        assertThat(navOf("110011", day)).isEqualTo(nav);
    }

    @Test
    void closing_a_later_day_closes_the_days_before_and_keeps_every_order_at_the_nav_of_its_own() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "110011", "10000.00");
        fundTrading.answerTo(funded);
        LocalDate dayAfter = fundTrading.nextTradingDay(day);
        fundTrading.clock().set(dayAfter.atTime(10, 0).atZone(ZONE).toInstant());

        Answer closed = fundTrading.close(dayAfter);

        assertThat(closed.body().path("navsPublished").asInt()).isEqualTo(40);
        Heard confirmed = fundTrading.awaitMessage(funded.purchaseId(), 2);
        assertThat(confirmed.text("nav")).isEqualTo(navOf("110011", day));
    }

    @Test
    void each_day_that_is_closed_is_told_once() {
        LocalDate before = fundTrading.bean(TradingDays.class).closedThrough().orElseThrow();
        LocalDate dayAfter = fundTrading.nextTradingDay(day);
        fundTrading.clock().set(dayAfter.atTime(10, 0).atZone(ZONE).toInstant());

        fundTrading.close(dayAfter);
        fundTrading.close(dayAfter);

        Heard first = fundTrading.awaitMessage(day.toString(), 1);
        Heard second = fundTrading.awaitMessage(dayAfter.toString(), 1);
        assertThat(first.type()).isEqualTo("TradingDayClosed");
        assertThat(first.text("previousTradingDay")).isEqualTo(before.toString());
        assertThat(second.text("previousTradingDay")).isEqualTo(day.toString());
        assertThat(second.body().path("first").asBoolean()).isFalse();
    }

    @Test
    void an_order_taken_after_an_early_close_belongs_to_the_next_trading_day() {
        fundTrading.close(day);
        LocalDate next = fundTrading.nextTradingDay(day);

        Answer quote = fundTrading.investor(investor)
                .post("/quotes",
                        Map.of("fundCode", "110011", "amount", "100.00"));
        Heard accepted = fundTrading.answerTo(fundTrading.oneClick(investor, "110011", "100.00"));

        assertThat(quote.text("tradeDate")).isEqualTo(next.toString());
        assertThat(accepted.text("tradeDate")).isEqualTo(next.toString());
    }

    @Test
    void what_a_broken_close_has_left_behind_is_confirmed_without_anybody_asking() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "110011", "100.00");
        fundTrading.answerTo(funded);

        fundTrading.bean(TradingDays.class).close(day);

        assertThat(fundTrading.awaitMessage(funded.purchaseId(), 2).type()).isEqualTo("FundPurchaseConfirmed");
    }

    @Test
    void the_day_after_the_one_that_takes_orders_is_not_over() {
        Answer answer = fundTrading.close(fundTrading.nextTradingDay(day));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("TRADING_DAY_NOT_OVER");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"2026-11-21, 422, NOT_A_TRADING_DAY", "2026-10-01, 422, NOT_A_TRADING_DAY",
            "2026-02-30, 400, DATE_FORMAT", "20261123, 400, DATE_FORMAT", "tomorrow, 400, DATE_FORMAT",
            "2030-01-02, 422, DATE_OUTSIDE_CALENDAR"})
    void a_date_that_cannot_be_closed_is_refused(String date, int status, String code) {
        Answer answer = fundTrading.close(date);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private String navOf(String fund, LocalDate date) {
        return fundTrading.jdbc()
                .sql("SELECT nav FROM fund_nav WHERE fund_code = ? AND nav_date = ?")
                .params(fund, date)
                .query(String.class)
                .single();
    }
}
