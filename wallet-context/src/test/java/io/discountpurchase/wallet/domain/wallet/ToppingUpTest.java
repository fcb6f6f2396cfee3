package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BeginTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CancelTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpBegun;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpCancelled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.DAILY_LIMIT;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.TRANSFER;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.bought;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.buy;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.held;

class ToppingUpTest {
    private static final UUID OTHER_TRANSFER = UUID.fromString("0c0ffee0-0000-4000-8000-0000000000bb");

    private AggregateTestFixture<Wallet> wallet;

    @BeforeEach
    void newWallet() {
        wallet = new AggregateTestFixture<>(Wallet.class);
    }

    @Test
    void it_takes_its_part_of_the_limit_before_the_card_is_charged() {
        wallet.givenNoPriorActivity()
                .when(begin(TRANSFER, "5000000.00", FRIDAY))
                .expectEvents(begun(TRANSFER, "5000000.00"));
        newWallet();
        wallet.given(begun(TRANSFER, "4999999.99"))
                .when(begin(OTHER_TRANSFER, "0.01", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(begun(TRANSFER, "4999999.99"))
                .when(begin(OTHER_TRANSFER, "0.02", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.ABOVE_DAILY_LIMIT)
                .expectNoEvents();
    }

    @Test
    void it_shares_the_limit_with_purchases() {
        wallet.given(bought(PURCHASE, "5000000.00"), held(PURCHASE, "5000000.00"))
                .when(begin(TRANSFER, "0.01", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.ABOVE_DAILY_LIMIT);
        newWallet();
        wallet.given(begun(TRANSFER, "5000000.00"))
                .when(buy(PURCHASE, "0.01", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.ABOVE_DAILY_LIMIT);
    }

    @Test
    void completed_it_counts_once() {
        wallet.given(begun(TRANSFER, "2500000.00"), completed(TRANSFER, "2500000.00"))
                .when(begin(OTHER_TRANSFER, "2500000.00", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    @Test
    void cancelled_it_gives_its_part_back_once() {
        wallet.given(begun(TRANSFER, "5000000.00"), new TopUpCancelled(ALICE, TRANSFER))
                .when(begin(OTHER_TRANSFER, "5000000.00", FRIDAY))
                .expectResultMessagePayload(WalletOutcome.DONE);
        newWallet();
        wallet.given(begun(TRANSFER, "5000000.00"), new TopUpCancelled(ALICE, TRANSFER))
                .when(new CancelTopUp(ALICE, TRANSFER))
                .expectNoEvents();
        newWallet();
        wallet.given(begun(TRANSFER, "5000000.00"), completed(TRANSFER, "5000000.00"))
                .when(new CancelTopUp(ALICE, TRANSFER))
                .expectNoEvents();
    }

    @Test
    void begun_twice_it_takes_its_part_once_and_the_next_day_has_a_limit_of_its_own() {
        wallet.given(begun(TRANSFER, "5000000.00")).when(begin(TRANSFER, "5000000.00", FRIDAY)).expectNoEvents();
        newWallet();
        wallet.given(begun(TRANSFER, "5000000.00"))
                .when(begin(OTHER_TRANSFER, "5000000.00", FRIDAY.plusDays(1)))
                .expectResultMessagePayload(WalletOutcome.DONE);
    }

    private static BeginTopUp begin(UUID transferId, String amount, LocalDate today) {
        return new BeginTopUp(ALICE, transferId, Money.of(amount), today, DAILY_LIMIT);
    }

    private static TopUpBegun begun(UUID transferId, String amount) {
        return new TopUpBegun(ALICE, transferId, Money.of(amount), FRIDAY);
    }

    private static ToppedUp completed(UUID transferId, String amount) {
        return new ToppedUp(ALICE, transferId, Money.of(amount), FRIDAY, FRIDAY);
    }
}
