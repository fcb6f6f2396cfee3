package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the wallet hears when it has funded a purchase. */
@ExtendWith(SharedFundTrading.class)
class SubTransactionTest {
    private FundTradingUnderTest fundTrading;
    private String investor;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C5);
    }

    @Test
    void a_purchase_by_hand_pays_the_normal_fee() {
        Heard answer = fundTrading.answerTo(fundTrading.byHand(investor, "110011", "10000.00"));

        assertThat(answer.type()).isEqualTo("FundPurchaseAccepted");
        assertThat(answer.text("fee")).isEqualTo("147.78");
    }

    @ParameterizedTest(name = "{0} in one click costs {1}")
    @CsvSource({"999999.99, 1497.75", "1000000.00, 999.00", "4999999.99, 2998.20", "5000000.00, 1000.00"})
    void the_tier_of_the_whole_amount_decides_the_fee(String amount, String fee) {
        Heard answer = fundTrading.answerTo(fundTrading.oneClick(investor, "110011", amount));

        assertThat(answer.text("fee")).isEqualTo(fee);
    }

    @Test
    void a_fund_suspended_since_the_quote_refuses() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "270048", "100.00");
        Heard answer = whileFundHas("270048", "status = 'SUSPENDED'", "status = 'OPEN'",
                () -> fundTrading.answerTo(funded));

        assertThat(answer.type()).isEqualTo("FundPurchaseRefused");
        assertThat(answer.text("reason")).isEqualTo("FUND_SUSPENDED");
        assertThat(answer.text("amount")).isEqualTo("100.00");
    }

    @Test
    void the_discount_of_the_quote_holds_when_the_fund_has_changed_its_own() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "110011", "10000.00");
        Heard answer = whileFundHas("110011", "discount = 0.80", "discount = 0.10",
                () -> fundTrading.answerTo(funded));

        assertThat(answer.text("fee")).isEqualTo("14.98");
    }

    @Test
    void a_quote_for_another_amount_refuses() {
        String quoteId = fundTrading.quoteFor(investor, "110011", "10000.00");
        DiscountPurchaseFundedIntegrationEvent other = fundTrading.byHand(investor, "110011", "10000.01");
        Heard answer = fundTrading.answerTo(new DiscountPurchaseFundedIntegrationEvent(other.version(),
                other.purchaseId(), investor, "110011", "10000.01", quoteId, "DISCOUNT", other.acceptedAt()));

        assertThat(answer.text("reason")).isEqualTo("QUOTE_MISMATCH");
    }

    @Test
    void the_last_fen_of_a_daily_limit_goes_to_one_of_two_purchases_at_once() {
        fundTrading.answerTo(fundTrading.oneClick(investor, "161725", "989.99"));
        List<DiscountPurchaseFundedIntegrationEvent> rivals = Stream.of("10.01", "10.01")
                .map(amount -> fundTrading.byHand(investor, "161725", amount))
                .toList();

        rivals.parallelStream().forEach(fundTrading.wallet()::says);

        List<Heard> answers = rivals.stream().map(rival -> fundTrading.awaitMessage(rival.purchaseId(), 1)).toList();
        assertThat(answers).extracting(Heard::type)
                .containsExactlyInAnyOrder("FundPurchaseAccepted",
                        "FundPurchaseRefused");
        assertThat(answers).extracting(answer -> answer.text("reason"))
                .containsExactlyInAnyOrder("",
                        "ABOVE_DAILY_LIMIT");
    }

    @Test
    void a_message_that_comes_again_changes_nothing_and_gets_the_same_answer() {
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, "110011", "10000.00");
        Heard first = fundTrading.answerTo(funded);

        fundTrading.wallet().says(funded);
        fundTrading.wallet().says(funded);

        assertThat(fundTrading.awaitMessage(funded.purchaseId(), 3)).isEqualTo(first);
        assertThat(eventsOf(funded)).as("placed and accepted").isEqualTo(2);
        fundTrading.awaitHolding(investor, "110011", "0.00", "10000.00");
    }

    private Heard whileFundHas(String fund, String change, String back, Supplier<Heard> action) {
        fundTrading.jdbc().sql("UPDATE fund SET " + change + " WHERE fund_code = ?").param(fund).update();
        try {
            return action.get();
        } finally {
            fundTrading.jdbc().sql("UPDATE fund SET " + back + " WHERE fund_code = ?").param(fund).update();
        }
    }

    private long eventsOf(DiscountPurchaseFundedIntegrationEvent funded) {
        return fundTrading.jdbc()
                .sql("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?")
                .param(funded.purchaseId())
                .query(Long.class)
                .single();
    }
}
