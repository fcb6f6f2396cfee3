package io.discountpurchase.wallet.operations;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseHandedToOperator;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchasePlaced;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRecalled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseTakenFromOperator;
import io.discountpurchase.wallet.domain.wallet.WalletEvent;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.BonusCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundBought;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.RedemptionCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpBegun;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpCancelled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Adds up all events: two balances an investor, and how many purchases came to which step. */
final class ReplayedEvents {
    /** A step of a purchase, by the column of {@code purchase_progress} that is set when it is reached. */
    enum Step {
        PLACED,
        FUNDED,
        ACCEPTED,
        REFUSED,
        SETTLED,
        CANCELLED,
        CONFIRMATION_FAILED,
        RELEASED,
        RETURNED,
        CONFIRMED,
        FAILED
    }

    private final Map<String, WalletOverview> wallets = new HashMap<>();
    private final Map<Step, Long> steps = new EnumMap<>(Step.class);
    private Money placed = Money.ZERO;

    /** @param event of a wallet or a purchase */
    void add(Object event) {
        switch (event) {
            case WalletEvent ofWallet -> add(ofWallet);
            case PurchaseEvent ofPurchase -> add(ofPurchase);
            default -> throw new IllegalArgumentException("Not of a wallet or a purchase: " + event);
        }
    }

    private void add(WalletEvent event) {
        switch (event) {
            case MoneyFundBought bought -> move(bought, bought.amount(), Money.ZERO);
            case MoneyFundHeld held -> {
                move(held, held.amount().negated(), held.amount());
                reached(Step.FUNDED);
            }
            case HoldSettled settled -> {
                move(settled, Money.ZERO, settled.amount().negated());
                reached(Step.SETTLED);
            }
            case HoldReleased released -> {
                move(released, released.amount(), released.amount().negated());
                reached(Step.RELEASED);
            }
            case MoneyReturned returned -> {
                move(returned, returned.amount(), Money.ZERO);
                reached(Step.RETURNED);
            }
            case ToppedUp topUp -> move(topUp, topUp.amount(), Money.ZERO);
            case TopUpBegun begun -> {
                // no money has moved
            }
            case TopUpCancelled cancelled -> {
                // nor will it
            }
            case Withdrawn withdrawn -> move(withdrawn, withdrawn.amount().negated(), Money.ZERO);
            case RedemptionCredited redemption -> move(redemption, redemption.amount(), Money.ZERO);
            case BonusCredited bonus -> move(bonus, bonus.amount(), Money.ZERO);
            case IncomeCredited income when income.amount().isPositive() -> move(income, income.amount(), Money.ZERO);
            case IncomeCredited nothing -> {
                // too little for a booking
            }
        }
    }

    private void add(PurchaseEvent event) {
        switch (event) {
            case PurchasePlaced purchase -> {
                placed = placed.plus(purchase.amount());
                reached(Step.PLACED);
            }
            case PurchaseFailed failed -> reached(Step.FAILED);
            case PurchaseAccepted accepted -> reached(Step.ACCEPTED);
            case PurchaseRefused refused -> reached(Step.REFUSED);
            case PurchaseCancelled cancelled -> reached(Step.CANCELLED);
            case PurchaseConfirmationFailed failed -> reached(Step.CONFIRMATION_FAILED);
            case PurchaseConfirmed confirmed -> reached(Step.CONFIRMED);
            case PurchaseHandedToOperator handed -> {
                // no step that the view shows
            }
            case PurchaseTakenFromOperator taken -> {
                // nor this
            }
            case PurchaseRecalled recalled -> {
                // nor this
            }
        }
    }

    private void move(WalletEvent event, Money available, Money held) {
        wallets.merge(event.investorId().value(), new WalletOverview(available, held),
                (before, change) -> new WalletOverview(before.available().plus(change.available()),
                        before.held().plus(change.held())));
    }

    private void reached(Step step) {
        steps.merge(step, 1L, Long::sum);
    }

    /** By investor. */
    Map<String, WalletOverview> wallets() {
        return wallets;
    }

    long reachedBy(Step step) {
        return steps.getOrDefault(step, 0L);
    }

    Money placed() {
        return placed;
    }
}
