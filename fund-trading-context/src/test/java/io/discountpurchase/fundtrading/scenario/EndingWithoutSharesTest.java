package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** An accepted order that comes to nothing: cancelled, or not to be confirmed. */
@ExtendWith(SharedFundTrading.class)
class EndingWithoutSharesTest {
    private static final String EQUITY = "110011";
    private static final String LIMITED = "161725";
    private static final String BOND = "270048";

    private FundTradingUnderTest fundTrading;
    private String investor;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C5);
    }

    @Test
    void cancelling_tells_the_wallet_once_and_frees_the_quota() {
        fundTrading.beginOpenDay();
        String purchase = accepted(fundTrading.byHand(investor, LIMITED, "1000.00"));

        assertThat(cancel(purchase).status()).isEqualTo(200);
        assertThat(cancel(purchase).status()).as("again").isEqualTo(200);

        assertThat(fundTrading.awaitMessage(purchase, 2).type()).isEqualTo("FundPurchaseCancelled");
        fundTrading.awaitHolding(investor, LIMITED, "0.00", "0.00");
        Heard next = awaitAccepted();
        assertThat(next.type()).isEqualTo("FundPurchaseAccepted");
    }

    /** The quota is released by a reaction, so the whole limit is free again soon. */
    private Heard awaitAccepted() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> fundTrading.answerTo(fundTrading.byHand(investor, LIMITED, "1000.00")),
                        answer -> answer.type().equals("FundPurchaseAccepted"));
    }

    @Test
    void nobody_cancels_what_is_not_theirs_or_over() {
        LocalDate day = fundTrading.beginOpenDay();
        String purchase = accepted(fundTrading.byHand(investor, EQUITY, "100.00"));
        String stranger = fundTrading.newInvestor(RiskTolerance.C5);

        assertThat(fundTrading.investor(stranger).post("/orders/" + purchase + "/cancel", "").status()).isEqualTo(404);
        assertThat(fundTrading.investor(investor).post("/orders/none/cancel", "").text("code")).isEqualTo("ID_FORMAT");
        fundTrading.close(day);
        Answer tooLate = cancel(purchase);
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.text("code")).isEqualTo("CANCEL_TOO_LATE");
    }

    @Test
    void a_cancel_that_races_with_the_close_ends_one_way_only() {
        LocalDate day = fundTrading.beginOpenDay();
        List<String> purchases = Stream.generate(() -> fundTrading.byHand(investor, EQUITY, "100.00"))
                .limit(12)
                .map(this::accepted)
                .toList();

        CompletableFuture<Answer> close = CompletableFuture.supplyAsync(() -> fundTrading.close(day));
        List<Answer> answers = purchases.parallelStream().map(this::cancel).toList();
        assertThat(close.join().status()).isEqualTo(200);

        for (int i = 0; i < purchases.size(); i++) {
            boolean cancelled = answers.get(i).status() == 200;
            assertThat(fundTrading.awaitMessage(purchases.get(i), 2).type())
                    .isEqualTo(cancelled ? "FundPurchaseCancelled" : "FundPurchaseConfirmed");
            assertThat(fundTrading.wallet().heardOf(purchases.get(i))).hasSize(2);
        }
    }

    @Test
    void an_order_of_a_fund_that_is_liquidated_is_not_confirmed() {
        LocalDate day = fundTrading.beginOpenDay();
        String purchase = accepted(fundTrading.byHand(investor, BOND, "100.00"));
        fundTrading.jdbc().sql("UPDATE fund SET status = 'LIQUIDATED' WHERE fund_code = ?").param(BOND).update();
        try {
            fundTrading.close(day);

            Heard end = fundTrading.awaitMessage(purchase, 2);
            assertThat(end.type()).isEqualTo("FundPurchaseConfirmationFailed");
            assertThat(end.text("reason")).isEqualTo("FUND_LIQUIDATED");
            fundTrading.awaitHolding(investor, BOND, "0.00", "0.00");
        } finally {
            fundTrading.jdbc().sql("UPDATE fund SET status = 'OPEN' WHERE fund_code = ?").param(BOND).update();
        }
    }

    private String accepted(DiscountPurchaseFundedIntegrationEvent funded) {
        assertThat(fundTrading.answerTo(funded).type()).isEqualTo("FundPurchaseAccepted");
        return funded.purchaseId();
    }

    private Answer cancel(String purchase) {
        return fundTrading.investor(investor).post("/orders/" + purchase + "/cancel", "");
    }
}
