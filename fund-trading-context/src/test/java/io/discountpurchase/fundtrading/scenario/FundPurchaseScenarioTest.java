package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of one purchase of a fund, from the quote to the shares. */
@ExtendWith(SharedFundTrading.class)
class FundPurchaseScenarioTest {

    @Test
    void from_the_quote_to_the_shares(FundTradingUnderTest fundTrading) {
        String investor = fundTrading.newInvestor(RiskTolerance.C3);
        LocalDate day = fundTrading.beginOpenDay();

        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "110011", "10000.00");
        fundTrading.clock().pass(Duration.ofHours(6));
        Heard accepted = fundTrading.answerTo(funded);

        assertThat(accepted.type()).isEqualTo("FundPurchaseAccepted");
        assertThat(accepted.text("investorId")).isEqualTo(investor);
        assertThat(accepted.text("amount")).isEqualTo("10000.00");
        assertThat(accepted.text("netAmount")).isEqualTo("9985.02");
        assertThat(accepted.text("fee")).isEqualTo("14.98");
        assertThat(accepted.text("tradeDate")).as("T of a message that was delayed past 15:00")
                .isEqualTo(day.toString());
        assertThat(accepted.text("confirmDate")).isEqualTo(fundTrading.nextTradingDay(day).toString());
        fundTrading.awaitHolding(investor, "110011", "0.00", "10000.00");

        Answer closed = fundTrading.close(day);

        assertThat(closed.status()).isEqualTo(200);
        Heard confirmed = fundTrading.awaitMessage(funded.purchaseId(), 2);
        Nav nav = Nav.of(confirmed.text("nav"));
        String shares = FundShares.bought(Money.of("9985.02"), nav, RoundingMode.HALF_UP).toString();
        assertThat(confirmed.type()).isEqualTo("FundPurchaseConfirmed");
        assertThat(confirmed.text("shares")).isEqualTo(shares);
        assertThat(fundTrading.investor(investor).get("/funds/110011").text("nav")).isEqualTo(nav.toString());
        fundTrading.awaitHolding(investor, "110011", shares, "0.00");
        assertThat(fundTrading.holding(investor, "110011").path("cost").asString()).isEqualTo("10000.00");
        assertThat(fundTrading.holding(investor, "110011").path("navDate").asString()).isEqualTo(day.toString());
    }
}
