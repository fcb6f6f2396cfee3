package io.discountpurchase.wallet.process;

import io.discountpurchase.transactioncentre.axon.CommandsOfBatch;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import io.discountpurchase.wallet.domain.wallet.WalletCommand;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReleaseHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReturnMoney;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.SettleHold;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Objects;

/**
 * Keeps the promise of a hold: from the moment money is held for a purchase until it has either left the wallet for the
 * fund, or is available again. It is durable, because between the two lies another service.
 *
 * <p>Refused by the fund company, the money is never sent back to the card and the fund never redeemed (that would cost the
 * investor 1.5 %): releasing the hold is the whole compensation. Public because Axon creates it by reflection.
 */
@Saga
@ProcessingGroup("discount-purchase-saga")
public class DiscountPurchaseSaga {
    private static final String PURCHASE = "purchaseId";

    private transient @Nullable CommandsOfBatch commands;
    private boolean settled;
    private boolean confirmed;

    @Autowired
    void setCommands(CommandsOfBatch commands) {
        this.commands = commands;
    }

    @StartSaga
    @SagaEventHandler(associationProperty = PURCHASE)
    void on(MoneyFundHeld held) {
        // from here on the hold is open
    }

    @SagaEventHandler(associationProperty = PURCHASE)
    void on(PurchaseAccepted accepted) {
        send(new SettleHold(accepted.investorId(), accepted.purchaseId()));
    }

    @SagaEventHandler(associationProperty = PURCHASE)
    void on(PurchaseRefused refused) {
        send(new ReleaseHold(refused.investorId(), refused.purchaseId()));
    }

    @SagaEventHandler(associationProperty = PURCHASE)
    void on(PurchaseCancelled cancelled) {
        send(new ReturnMoney(cancelled.investorId(), cancelled.purchaseId(), cancelled.amount()));
    }

    @SagaEventHandler(associationProperty = PURCHASE)
    void on(PurchaseConfirmationFailed failed) {
        send(new ReturnMoney(failed.investorId(), failed.purchaseId(), failed.amount()));
    }

    /** A confirmation that overtook the acceptance settles as well; twice does no harm. */
    @SagaEventHandler(associationProperty = PURCHASE)
    void on(PurchaseConfirmed event) {
        confirmed = true;
        send(new SettleHold(event.investorId(), event.purchaseId()));
        endWhenDone();
    }

    @SagaEventHandler(associationProperty = PURCHASE)
    void on(HoldSettled event) {
        settled = true;
        endWhenDone();
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PURCHASE)
    void on(HoldReleased released) {
        // the money is available again: nothing is left to do
    }

    @EndSaga
    @SagaEventHandler(associationProperty = PURCHASE)
    void on(MoneyReturned returned) {
        // as above
    }

    private void endWhenDone() {
        if (settled && confirmed) {
            SagaLifecycle.end();
        }
    }

    /** Commands for one wallet keep their order; a purchase does not wait for those of other wallets. */
    private void send(WalletCommand command) {
        Objects.requireNonNull(commands, "Axon injects them").send(command.investorId(), command);
    }
}
