package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditBonus;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.BonusCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.MONDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.TUESDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.close;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.toppedUp;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.withdraw;

class CreditingABonusTest {
    private static final UUID TOP_UP = UUID.fromString("0c0ffee0-0000-4000-8000-0000000000bb");
    private static final UUID OTHER_TOP_UP = UUID.fromString("0c0ffee0-0000-4000-8000-0000000000bc");

    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void a_top_up_earns_one_bonus() {
        wallet.given(toppedUp("100.00")).when(credit(TOP_UP)).expectEvents(credited(TOP_UP, FRIDAY));
        newWallet();
        wallet.given(toppedUp("100.00"), credited(TOP_UP, FRIDAY))
                .when(credit(TOP_UP))
                .expectNoEvents()
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void another_top_up_earns_another() {
        wallet.given(toppedUp("100.00"), credited(TOP_UP, FRIDAY))
                .when(credit(OTHER_TOP_UP))
                .expectEvents(credited(OTHER_TOP_UP, FRIDAY));
    }

    @Test
    void it_can_be_withdrawn() {
        wallet.given(credited(TOP_UP, FRIDAY))
                .when(withdraw("20.00"))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(credited(TOP_UP, FRIDAY))
                .when(withdraw("20.01"))
                .expectResultMessagePayload(WalletOutcome.INSUFFICIENT_BALANCE);
    }

    @Test
    void told_late_it_counts_for_the_first_day_that_is_open_and_earns_from_the_next() {
        IncomeCredited already = new IncomeCredited(ALICE, MONDAY, FRIDAY, Money.ZERO, Money.ZERO);
        wallet.given(already).when(credit(TOP_UP)).expectEvents(credited(TOP_UP, TUESDAY));
        newWallet();
        wallet.given(already, credited(TOP_UP, TUESDAY)).when(close(TUESDAY, MONDAY)).expectNoEvents();
    }

    private static CreditBonus credit(UUID topUp) {
        return new CreditBonus(ALICE, topUp, "top-up-2026", Money.of("20.00"), FRIDAY);
    }

    private static BonusCredited credited(UUID topUp, LocalDate fundDay) {
        return new BonusCredited(ALICE, topUp, "top-up-2026", Money.of("20.00"), fundDay);
    }
}
