package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RestartTest {

    @Test
    void everything_is_where_it_was(@TempDir Path directory) {
        try (FundTradingUnderTest fundTrading = new FundTradingUnderTest(directory,
                Days.china("2026-11-21T10:00:00"), "--demo-data=true")) {
            DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick("alice", "110011", "10000.00");
            fundTrading.answerTo(funded);
            fundTrading.operator().post("/operations/funds/270048/liquidate", Map.of("reason", "announced"));

            fundTrading.restart();

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

            fundTrading.clock().set(Days.china("2026-11-20T15:00:00"));

            assertThat(fundTrading.close(Days.FRIDAY).status()).isEqualTo(200);
        }
    }
}
