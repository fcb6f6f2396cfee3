package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** One life of a fund purchase, from the quote to the shares. */
class FundPurchaseScenarioTest {
    @TempDir
    private static Path directory;
    private static FundTradingUnderTest fundTrading;

    @BeforeAll
    static void start() {
        fundTrading = new FundTradingUnderTest(directory, Days.china("2026-11-20T14:59:59.999"));
    }

    @AfterAll
    static void stop() {
        fundTrading.close();
    }

    @Test
    void from_the_quote_to_the_shares() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick("alice", "110011", "10000.00");
        fundTrading.clock().set(Days.china("2026-11-20T15:03:00"));

        Heard accepted = fundTrading.answerTo(funded);

        assertThat(accepted.type()).isEqualTo("FundPurchaseAccepted");
        assertThat(accepted.text("netAmount")).isEqualTo("9985.02");
        assertThat(accepted.text("fee")).isEqualTo("14.98");
        assertThat(accepted.text("tradeDate")).as("a delivery after 15:00 keeps T").isEqualTo("2026-11-20");
        assertThat(accepted.text("confirmDate")).isEqualTo("2026-11-23");
        fundTrading.awaitHolding("alice", "110011", "0.00", "10000.00");

        Answer closed = fundTrading.close("2026-11-20");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.body().path("ordersConfirmed").asInt()).isEqualTo(1);
        Heard confirmed = fundTrading.awaitMessage(funded.purchaseId(), 2);
        assertThat(confirmed.type()).isEqualTo("FundPurchaseConfirmed");
        fundTrading.awaitHolding("alice", "110011", confirmed.text("shares"), "0.00");
        assertThat(fundTrading.holding("alice", "110011").path("cost").asString()).isEqualTo("10000.00");
    }
}
