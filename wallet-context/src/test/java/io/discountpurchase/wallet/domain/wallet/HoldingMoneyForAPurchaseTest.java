package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReleaseHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.SettleHold;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.OTHER_PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.bought;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.buy;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.giveBack;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.held;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.heldByHand;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.hold;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.released;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.returned;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.settled;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.toppedUp;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdraw;

class HoldingMoneyForAPurchaseTest {
    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void the_main_transaction_buys_the_money_fund_and_holds_it() {
        wallet.givenNoPriorActivity()
                .when(buy(PURCHASE, "10000.00", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectEvents(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"));
    }

    @Test
    void asked_twice_it_buys_once() {
        wallet.given(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"))
                .when(buy(PURCHASE, "10000.00", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectNoEvents();
    }

    @Test
    void the_last_fen_of_the_daily_limit_can_be_bought_and_not_one_more() {
        wallet.given(bought(PURCHASE, "4000000.00"), held(PURCHASE, "4000000.00"))
                .when(buy(OTHER_PURCHASE, "1000000.00", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(bought(PURCHASE, "4000000.00"), held(PURCHASE, "4000000.00"))
                .when(buy(OTHER_PURCHASE, "1000000.01", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.ABOVE_DAILY_LIMIT)
                .expectNoEvents();
    }

    @Test
    void the_limit_counts_top_ups_too_and_is_new_the_next_day() {
        wallet.given(toppedUp("4999999.99"))
                .when(buy(PURCHASE, "0.02", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.ABOVE_DAILY_LIMIT)
                .expectNoEvents();
        newWallet();
        wallet.given(toppedUp("4999999.99"))
                .when(buy(PURCHASE, "5000000.00", FRIDAY.plusDays(1)))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void a_settled_hold_leaves_the_wallet_once() {
        wallet.given(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"))
                .when(new SettleHold(ALICE, PURCHASE))
                .expectEvents(settled(PURCHASE, "10000.00"));
        newWallet();
        wallet.given(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"), settled(PURCHASE, "10000.00"))
                .when(new SettleHold(ALICE, PURCHASE))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectNoEvents();
    }

    @Test
    void a_hold_that_was_settled_can_not_be_released_and_the_other_way_round() {
        wallet.given(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"), settled(PURCHASE, "10000.00"))
                .when(new ReleaseHold(ALICE, PURCHASE))
                .expectNoEvents();
        newWallet();
        wallet.given(bought(PURCHASE, "10000.00"), held(PURCHASE, "10000.00"), released(PURCHASE, "10000.00"))
                .when(new SettleHold(ALICE, PURCHASE))
                .expectNoEvents();
    }

    @Test
    void a_released_hold_is_available_again() {
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"), released(PURCHASE, "600.00"))
                .when(withdraw("600.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void what_is_held_cannot_be_withdrawn() {
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"))
                .when(withdraw("0.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE)
                .expectNoEvents();
    }

    @Test
    void by_hand_only_what_is_available_can_be_held() {
        wallet.given(toppedUp("100.00"))
                .when(hold(PURCHASE, "100.00"))
                .expectEvents(heldByHand(PURCHASE, "100.00"));
        newWallet();
        wallet.given(toppedUp("100.00"))
                .when(hold(PURCHASE, "100.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE)
                .expectNoEvents();
    }

    @Test
    void an_empty_wallet_refuses_and_stays_empty() {
        wallet.givenNoPriorActivity()
                .when(hold(PURCHASE, "0.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE)
                .expectNoEvents();
    }

    @Test
    void what_was_settled_comes_back_once() {
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"), settled(PURCHASE, "600.00"))
                .when(giveBack(PURCHASE, "600.00"))
                .expectEvents(returned(PURCHASE, "600.00"));
        newWallet();
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"), settled(PURCHASE, "600.00"),
                returned(PURCHASE, "600.00"))
                .when(giveBack(PURCHASE, "600.00"))
                .expectNoEvents();
    }

    @Test
    void what_has_not_been_settled_yet_is_released_instead_and_does_not_come_back_too() {
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"))
                .when(giveBack(PURCHASE, "600.00"))
                .expectEvents(released(PURCHASE, "600.00"));
        newWallet();
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"), released(PURCHASE, "600.00"))
                .when(giveBack(PURCHASE, "600.00"))
                .expectNoEvents();
    }

    @Test
    void what_came_back_can_be_withdrawn() {
        wallet.given(bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"), settled(PURCHASE, "600.00"),
                returned(PURCHASE, "600.00"))
                .when(withdraw("600.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }
}
