package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.TRANSFER;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdraw;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdrawn;
import static io.discountpurchase.wallet.domain.wallet.WithdrawalSpeed.FAST;
import static io.discountpurchase.wallet.domain.wallet.WithdrawalSpeed.ORDINARY;

class WithdrawingTest {
    private static final ToppedUp PLENTY = new ToppedUp(ALICE, UUID.randomUUID(), Money.of("50000.00"), FRIDAY, FRIDAY);

    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void two_fast_withdrawals_that_reach_the_limit_together_pass_and_not_one_fen_more() {
        wallet.given(PLENTY, withdrawn("9999.99", FAST, FRIDAY))
                .when(withdraw("0.01"))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectEvents(new Withdrawn(ALICE, TRANSFER, Money.of("0.01"),
                        new WithdrawalTerms(FAST, FRIDAY, FRIDAY)));
        newWallet();
        wallet.given(PLENTY, withdrawn("9999.99", FAST, FRIDAY))
                .when(withdraw("0.02"))
                .expectResultMessagePayload(WalletOutcome.ABOVE_FAST_LIMIT)
                .expectNoEvents();
    }

    @Test
    void the_limit_is_new_on_the_next_natural_day() {
        wallet.given(PLENTY, withdrawn("10000.00", FAST, FRIDAY))
                .when(withdraw("10000.00", FAST, FRIDAY.plusDays(1)))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void an_ordinary_withdrawal_has_no_limit_and_counts_for_none() {
        wallet.given(PLENTY, withdrawn("10000.00", FAST, FRIDAY))
                .when(withdraw("40000.00", ORDINARY, FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(PLENTY, withdrawn("40000.00", ORDINARY, FRIDAY))
                .when(withdraw("10000.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void more_than_there_is_is_refused_as_such() {
        wallet.given(PLENTY)
                .when(withdraw("50000.01", ORDINARY, FRIDAY))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE)
                .expectNoEvents();
        newWallet();
        wallet.given(PLENTY)
                .when(withdraw("50000.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE);
    }

    @Test
    void withdrawals_of_earlier_versions_count_for_no_day() {
        wallet.given(PLENTY, new Withdrawn(ALICE, UUID.randomUUID(), Money.of("20000.00"), null))
                .when(withdraw("10000.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void asked_twice_it_is_withdrawn_once() {
        wallet.given(PLENTY, new Withdrawn(ALICE, TRANSFER, Money.of("10000.00"),
                new WithdrawalTerms(FAST, FRIDAY, FRIDAY)))
                .when(withdraw("10000.00"))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectNoEvents();
    }
}
