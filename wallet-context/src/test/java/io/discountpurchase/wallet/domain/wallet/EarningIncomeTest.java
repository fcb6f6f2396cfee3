package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.moneyfund.IncomePer10000;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditIncome;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.MONDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.TUESDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.bought;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.close;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.held;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.heldByHand;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.released;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.settled;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdrawn;

/** Each trading day at 0.5000 yuan per 10,000 shares. */
class EarningIncomeTest {
    private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final IncomePer10000 HALF = IncomePer10000.of("0.5000");

    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void bought_on_friday_it_does_not_earn_on_friday() {
        wallet.given(toppedUp("20000.00", FRIDAY))
                .when(close(FRIDAY, THURSDAY))
                .expectResultMessagePayload(WalletOutcome.DONE)
                .expectNoEvents();
    }

    @Test
    void bought_on_friday_it_earns_from_monday_and_not_over_the_weekend() {
        wallet.given(toppedUp("20000.00", FRIDAY))
                .when(closeAfterWeekend())
                .expectEvents(income(MONDAY, FRIDAY, "20000.00", "1.00"));
    }

    @Test
    void bought_after_the_cut_off_of_friday_it_counts_with_monday_and_earns_from_tuesday() {
        wallet.given(toppedUp("20000.00", SATURDAY)).when(closeAfterWeekend()).expectNoEvents();
        newWallet();
        wallet.given(toppedUp("20000.00", SATURDAY))
                .when(close(TUESDAY, MONDAY))
                .expectEvents(income(TUESDAY, MONDAY, "20000.00", "1.00"));
    }

    @Test
    void bought_on_thursday_it_earns_on_friday_and_over_the_weekend_too() {
        wallet.given(toppedUp("20000.00", THURSDAY), income(FRIDAY, THURSDAY, "20000.00", "1.00"))
                .when(closeAfterWeekend())
                .expectEvents(income(MONDAY, FRIDAY, "20001.00", "3.00"));
    }

    @Test
    void redeemed_on_friday_it_still_earns_on_friday_and_over_the_weekend_and_not_on_monday() {
        wallet.given(toppedUp("20000.00", THURSDAY), withdrawn("20000.00", WithdrawalSpeed.FAST, FRIDAY))
                .when(close(FRIDAY, THURSDAY))
                .expectEvents(income(FRIDAY, THURSDAY, "20000.00", "1.00"));
        newWallet();
        wallet.given(toppedUp("20000.00", THURSDAY), withdrawn("20000.00", WithdrawalSpeed.FAST, FRIDAY),
                income(FRIDAY, THURSDAY, "20000.00", "1.00"))
                .when(closeAfterWeekend())
                .expectEvents(income(MONDAY, FRIDAY, "1.00", "2.00"));
    }

    @Test
    void income_is_shares_that_earn_from_the_next_trading_day() {
        wallet.given(toppedUp("19999.00", THURSDAY), income(FRIDAY, THURSDAY, "19999.00", "0.99"),
                income(MONDAY, FRIDAY, "19999.99", "2.97"))
                .when(close(TUESDAY, MONDAY))
                .expectEvents(income(TUESDAY, MONDAY, "20002.96", "1.00"));
    }

    @Test
    void the_income_of_a_day_is_booked_once_however_late_it_comes_again() {
        wallet.given(toppedUp("20000.00", THURSDAY), income(FRIDAY, THURSDAY, "20000.00", "1.00"))
                .when(close(FRIDAY, THURSDAY))
                .expectNoEvents();
        newWallet();
        wallet.given(toppedUp("20000.00", THURSDAY), income(FRIDAY, THURSDAY, "20000.00", "1.00"),
                income(MONDAY, FRIDAY, "20001.00", "3.00"))
                .when(close(FRIDAY, THURSDAY))
                .expectNoEvents();
    }

    @Test
    void what_is_held_for_a_purchase_earns_until_the_purchase_is_settled() {
        wallet.given(toppedUp("20000.00", THURSDAY), heldByHand(PURCHASE, "20000.00"))
                .when(close(FRIDAY, THURSDAY))
                .expectEvents(income(FRIDAY, THURSDAY, "20000.00", "1.00"));
        newWallet();
        wallet.given(toppedUp("20000.00", THURSDAY), heldByHand(PURCHASE, "20000.00"), settled(PURCHASE, "20000.00"))
                .when(close(FRIDAY, THURSDAY))
                .expectEvents(income(FRIDAY, THURSDAY, "20000.00", "1.00"));
        newWallet();
        wallet.given(toppedUp("20000.00", THURSDAY), income(FRIDAY, THURSDAY, "20000.00", "0.00"),
                heldByHand(PURCHASE, "20000.00"), settled(PURCHASE, "20000.00"),
                income(MONDAY, FRIDAY, "20000.00", "0.00"))
                .when(close(TUESDAY, MONDAY))
                .expectEvents(income(TUESDAY, MONDAY, "0.00", "0.00"));
    }

    @Test
    void what_passes_through_on_the_same_day_never_earns() {
        wallet.given(bought(PURCHASE, "20000.00"), held(PURCHASE, "20000.00"), settled(PURCHASE, "20000.00"))
                .when(closeAfterWeekend())
                .expectNoEvents();
    }

    @Test
    void what_was_bought_for_a_refused_purchase_earns_from_the_next_trading_day() {
        wallet.given(bought(PURCHASE, "20000.00"), held(PURCHASE, "20000.00"), released(PURCHASE, "20000.00"))
                .when(closeAfterWeekend())
                .expectEvents(income(MONDAY, FRIDAY, "20000.00", "1.00"));
    }

    @Test
    void too_little_to_earn_a_fen_earns_nothing_and_is_not_forgotten() {
        wallet.given(toppedUp("199.99", THURSDAY))
                .when(close(FRIDAY, THURSDAY))
                .expectEvents(income(FRIDAY, THURSDAY, "199.99", "0.00"));
        newWallet();
        wallet.given(toppedUp("199.99", THURSDAY), income(FRIDAY, THURSDAY, "199.99", "0.00"),
                toppedUp("0.01", FRIDAY))
                .when(close(MONDAY, FRIDAY))
                .expectEvents(income(MONDAY, FRIDAY, "200.00", "0.01"));
    }

    private static CreditIncome closeAfterWeekend() {
        return new CreditIncome(ALICE, new TradingDayIncome(MONDAY, FRIDAY, List.of(HALF, HALF), HALF));
    }

    private static IncomeCredited income(LocalDate day, LocalDate previous, String earning, String amount) {
        return new IncomeCredited(ALICE, day, previous, Money.of(earning), Money.of(amount));
    }

    private static ToppedUp toppedUp(String amount, LocalDate fundDay) {
        return new ToppedUp(ALICE, UUID.randomUUID(), Money.of(amount), fundDay, fundDay);
    }
}
