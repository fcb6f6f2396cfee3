package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.axon.CommandsOfBatch;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReleaseHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReturnMoney;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.SettleHold;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class DiscountPurchaseSagaTest {
    private static final PurchaseId ID = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001");
    private static final InvestorId ALICE = InvestorId.of("alice");
    private static final Money AMOUNT = Money.of("10000.00");
    private static final LocalDate T = LocalDate.of(2026, 11, 20);
    private static final MoneyFundHeld HELD = new MoneyFundHeld(ALICE, ID, PurchaseRoute.DISCOUNT,
            FundCode.of("110011"),
            AMOUNT, null, Instant.parse("2026-11-20T06:00:00Z"));
    private static final PurchaseAccepted ACCEPTED = new PurchaseAccepted(ID, ALICE, T, T.plusDays(3));
    private static final PurchaseConfirmed CONFIRMED = new PurchaseConfirmed(ID, ALICE, FundShares.of("9837.46"));

    private final SagaTestFixture<DiscountPurchaseSaga> saga = saga();

    private static SagaTestFixture<DiscountPurchaseSaga> saga() {
        SagaTestFixture<DiscountPurchaseSaga> saga = new SagaTestFixture<>(DiscountPurchaseSaga.class);
        saga.registerResource(new CommandsOfBatch(
                DefaultCommandGateway.builder().commandBus(saga.getCommandBus()).build()));
        return saga;
    }

    @Test
    void begins_with_the_hold() {
        saga.givenNoPriorActivity().whenPublishingA(HELD).expectActiveSagas(1).expectNoDispatchedCommands();
    }

    @Test
    void settles_the_hold_when_the_order_is_accepted() {
        saga.givenAPublished(HELD)
                .whenPublishingA(ACCEPTED)
                .expectActiveSagas(1)
                .expectDispatchedCommands(new SettleHold(ALICE, ID));
    }

    @Test
    void ends_when_it_is_settled_and_confirmed() {
        saga.givenAPublished(HELD)
                .andThenAPublished(ACCEPTED)
                .andThenAPublished(new HoldSettled(ALICE, ID, AMOUNT))
                .whenPublishingA(CONFIRMED)
                .expectActiveSagas(0);
    }

    @Test
    void settles_also_when_the_confirmation_overtook_the_acceptance() {
        saga.givenAPublished(HELD)
                .whenPublishingA(CONFIRMED)
                .expectActiveSagas(1)
                .expectDispatchedCommands(new SettleHold(ALICE, ID));
    }

    @Test
    void releases_the_hold_when_the_order_is_refused_and_ends_when_the_money_is_available() {
        saga.givenAPublished(HELD)
                .whenPublishingA(new PurchaseRefused(ID, ALICE, "FUND_SUSPENDED"))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new ReleaseHold(ALICE, ID));
        saga().givenAPublished(HELD)
                .andThenAPublished(new PurchaseRefused(ID, ALICE, "FUND_SUSPENDED"))
                .whenPublishingA(new HoldReleased(ALICE, ID, AMOUNT))
                .expectActiveSagas(0);
    }

    @Test
    void takes_the_money_back_when_the_investor_has_cancelled_and_ends_when_it_is_there() {
        saga.givenAPublished(HELD)
                .andThenAPublished(ACCEPTED)
                .whenPublishingA(new PurchaseCancelled(ID, ALICE, AMOUNT))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new ReturnMoney(ALICE, ID, AMOUNT));
        saga().givenAPublished(HELD)
                .andThenAPublished(new PurchaseCancelled(ID, ALICE, AMOUNT))
                .whenPublishingA(new MoneyReturned(ALICE, ID, AMOUNT))
                .expectActiveSagas(0);
    }

    @Test
    void takes_the_money_back_when_the_order_cannot_be_confirmed() {
        saga.givenAPublished(HELD)
                .whenPublishingA(new PurchaseConfirmationFailed(ID, ALICE, AMOUNT, "FUND_LIQUIDATED"))
                .expectDispatchedCommands(new ReturnMoney(ALICE, ID, AMOUNT));
    }
}
