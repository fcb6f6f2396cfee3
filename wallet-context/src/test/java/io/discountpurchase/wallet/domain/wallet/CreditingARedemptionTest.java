package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditRedemption;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.RedemptionCredited;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.MONDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.TUESDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.close;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

class CreditingARedemptionTest {
    private static final RedemptionId REDEMPTION = RedemptionId.of("0c0ffee0-0000-4000-8000-0000000000aa");
    private static final FundCode FUND = FundCode.of("110011");

    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void what_a_redemption_brings_comes_in_once() {
        wallet.givenNoPriorActivity().when(credit()).expectEvents(credited("20000.00", "19000.00"));
        newWallet();
        wallet.given(credited("20000.00", "19000.00"))
                .when(credit())
                .expectNoEvents()
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void it_can_be_withdrawn() {
        wallet.given(credited("200.00", "250.00"))
                .when(withdraw("200.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(credited("200.00", "250.00"))
                .when(withdraw("200.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE);
    }

    @Test
    void paid_on_friday_it_earns_from_the_next_trading_day() {
        wallet.given(credited("20000.00", "19000.00")).when(close(FRIDAY, FRIDAY.minusDays(1))).expectNoEvents();
        newWallet();
        wallet.given(credited("20000.00", "19000.00"))
                .when(close(MONDAY, FRIDAY))
                .expectEvents(new IncomeCredited(ALICE, MONDAY, FRIDAY, Money.of("20000.00"), Money.of("1.00")));
    }

    @Test
    void told_late_it_counts_for_the_first_day_that_is_open() {
        IncomeCredited already = new IncomeCredited(ALICE, MONDAY, FRIDAY, Money.ZERO, Money.ZERO);
        wallet.given(already, credited("20000.00", "19000.00"))
                .when(close(TUESDAY, MONDAY))
                .expectNoEvents();
    }

    @Test
    void only_what_is_above_the_cost_is_a_gain() {
        assertThat(credited("200.00", "150.00").gain()).isEqualTo(Money.of("50.00"));
        assertThat(credited("200.00", "250.00").gain()).isEqualTo(Money.ZERO);
    }

    private static CreditRedemption credit() {
        return new CreditRedemption(ALICE, REDEMPTION, FUND, Money.of("20000.00"), Money.of("19000.00"), FRIDAY);
    }

    private static RedemptionCredited credited(String amount, String cost) {
        return new RedemptionCredited(ALICE, REDEMPTION, FUND, Money.of(amount), Money.of(cost), FRIDAY);
    }
}
