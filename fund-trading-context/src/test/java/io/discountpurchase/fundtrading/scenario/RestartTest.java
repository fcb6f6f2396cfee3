package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RestartTest {

    @Test
    void everything_is_where_it_was(@TempDir Path directory) {
        try (FundTradingUnderTest fundTrading = new FundTradingUnderTest(directory,
                Days.china("2026-11-20T14:59:00"), "--demo-data=true")) {
            assertThat(tradeDate(fundTrading)).isEqualTo("2026-11-20");
            assertThat(history(fundTrading)).hasSize(486)
                    .startsWith("2024-11-19 1.3757")
                    .endsWith("2026-11-19 1.0150");
            List<String> history = history(fundTrading);
            DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick("alice", "110011", "10000.00");
            fundTrading.answerTo(funded);
            fundTrading.operator().post("/operations/funds/270048/liquidate", Map.of("reason", "announced"));

            Answer put = putClock(fundTrading, "2026-11-20T15:00:00+08:00");
            assertThat(put.text("now")).isEqualTo("2026-11-20T15:00:00+08:00");
            assertThat(put.body().path("aheadMillis").asLong()).isEqualTo(60_000);
            assertThat(fundTrading.awaitMessage("60000", 1).type()).isEqualTo("BusinessClockPutAhead");

            fundTrading.restart();

            assertThat(history(fundTrading)).isEqualTo(history);
            assertThat(fundTrading.investor("alice").get("/clock").text("now")).isEqualTo("2026-11-20T15:00:00+08:00");
            assertThat(tradeDate(fundTrading)).isEqualTo("2026-11-23");
            assertThat(putClock(fundTrading, "2026-11-20T15:00:00+08:00").code()).isEqualTo("CLOCK_RUNS_FORWARD");
            assertThat(putClock(fundTrading, "2027-12-31T15:00:00+08:00").code()).isEqualTo("DATE_OUTSIDE_CALENDAR");
            assertThat(putClock(fundTrading, "2026-11-20T15:00:01").code()).isEqualTo("TIME_FORMAT");
            assertThat(fundTrading.investor("alice").get("/funds/270048").text("status"))
                    .as("the demonstration's data is loaded once")
                    .isEqualTo("LIQUIDATED");
            assertThat(fundTrading.operator()
                    .post("/operations/funds/270048/resume", Map.of("reason", "regretted"))
                    .code()).isEqualTo("FUND_LIQUIDATED");
            assertThat(fundTrading.investor("alice")
                    .post("/quotes", Map.of("fundCode", "270048", "amount", "100.00"))
                    .code()).isEqualTo("FUND_LIQUIDATED");
            assertThat(fundTrading.close(Days.MONDAY).body().path("ordersConfirmed").asInt()).isEqualTo(1);
            assertThat(fundTrading.awaitMessage(funded.purchaseId(), 2).type()).isEqualTo("FundPurchaseConfirmed");
        }
    }

    @Test
    void without_the_demonstration_a_day_is_closed_after_its_cut_off_only(@TempDir Path directory) {
        try (FundTradingUnderTest fundTrading = new FundTradingUnderTest(directory,
                Days.china("2026-11-20T14:59:59.999"), "--demo-data=false")) {
            assertThat(fundTrading.investor("alice").get("/funds").body().path("total").asInt()).isZero();
            assertThat(fundTrading.close(Days.FRIDAY).code()).isEqualTo("TRADING_DAY_NOT_OVER");
            assertThat(putClock(fundTrading, "2026-11-20T15:00:00+08:00").code()).isEqualTo("NOT_A_DEMONSTRATION");

            fundTrading.clock().set(Days.china("2026-11-20T15:00:00"));

            assertThat(fundTrading.close(Days.FRIDAY).status()).isEqualTo(200);
        }
    }

    private static List<String> history(FundTradingUnderTest fundTrading) {
        return fundTrading.investor("alice")
                .get("/funds/110011/nav-history?from=2024-01-01")
                .body()
                .valueStream()
                .map(day -> day.path("date").asString() + " " + day.path("nav").asString())
                .toList();
    }

    private static Answer putClock(FundTradingUnderTest fundTrading, String now) {
        return fundTrading.operator().put("/operations/clock", Map.of("now", now));
    }

    private static String tradeDate(FundTradingUnderTest fundTrading) {
        return fundTrading.investor("alice")
                .post("/quotes", Map.of("fundCode", "110011", "amount", "100.00"))
                .text("tradeDate");
    }
}
