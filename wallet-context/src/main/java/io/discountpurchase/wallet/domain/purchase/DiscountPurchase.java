package io.discountpurchase.wallet.domain.purchase;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.FailPurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.HandToOperator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.PlacePurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecallPurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordAcceptance;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordCancellation;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmation;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmationFailure;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordRefusal;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A purchase begins when the investor confirms it, and ends once. Either the main transaction does not come about and the
 * purchase has failed: the card is not charged. Or the fund company accepts the order, and confirms the shares a trading day
 * later. Or it refuses the order, and the money stays in the wallet. An accepted order can still come to nothing, because
 * the investor cancels it in time or the fund company cannot confirm it: then the money comes back into the wallet. If no answer comes for long, an operator takes the
 * purchase into his hands; the answer may still come, and is taken as ever. He can recall the purchase: then fund-trading refuses
 * it, unless the order stands already.
 *
 * <p>The first word on an ending stands: whatever is told twice, or late, changes nothing.
 */
@Aggregate
class DiscountPurchase {
    private enum Stage { OPEN, IN_OPERATOR_HANDS, ACCEPTED, ENDED }

    @AggregateIdentifier
    private PurchaseId purchaseId;
    private InvestorId investorId;
    private PurchaseRoute route;
    private FundCode fundCode;
    private Money amount;
    private Stage stage;
    private boolean recalled;
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init") // Axon fills it from the first event
    DiscountPurchase() {}

    /** Placing a purchase a second time tells what became of it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placement handle(PlacePurchase command) {
        if (stage == null) {
            apply(new PurchasePlaced(command.purchaseId(), command.investorId(), command.route(), command.fundCode(),
                    command.amount(), command.quoteId(), command.tradeDate(), command.confirmDate(),
                    command.acceptedAt()));
        }
        return new Placement(failure);
    }

    @CommandHandler
    void handle(FailPurchase command) {
        decide(command).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(HandToOperator command) {
        decide(command).ifPresent(event -> apply(event));
    }

    /** @return whether fund-trading is asked, by this command or one before it */
    @CommandHandler
    boolean handle(RecallPurchase command) {
        decide(command).ifPresent(event -> apply(event));
        return isUnanswered();
    }

    @CommandHandler
    void handle(RecordAcceptance command) {
        answer(command);
    }

    @CommandHandler
    void handle(RecordRefusal command) {
        answer(command);
    }

    @CommandHandler
    void handle(RecordCancellation command) {
        answer(command);
    }

    @CommandHandler
    void handle(RecordConfirmationFailure command) {
        answer(command);
    }

    @CommandHandler
    void handle(RecordConfirmation command) {
        answer(command);
    }

    private void answer(PurchaseCommand command) {
        boolean operatorIsWaiting = stage == Stage.IN_OPERATOR_HANDS;
        decide(command).ifPresent(event -> {
            apply(event);
            if (operatorIsWaiting) {
                apply(new PurchaseTakenFromOperator(purchaseId, investorId));
            }
        });
    }

    private Optional<PurchaseEvent> decide(PurchaseCommand command) {
        return switch (command) {
            case PlacePurchase placed -> Optional.empty();
            case FailPurchase failed -> when(stage == Stage.OPEN,
                    new PurchaseFailed(purchaseId, investorId, route, amount, failed.reason()));
            case HandToOperator handed -> when(stage == Stage.OPEN,
                    new PurchaseHandedToOperator(purchaseId, investorId));
            case RecallPurchase recall -> when(isUnanswered() && !recalled,
                    new PurchaseRecalled(purchaseId, investorId, fundCode, amount));
            case RecordAcceptance accepted -> when(isUnanswered(),
                    new PurchaseAccepted(purchaseId, investorId, accepted.tradeDate(), accepted.confirmDate()));
            case RecordRefusal refused -> when(isUnanswered(),
                    new PurchaseRefused(purchaseId, investorId, refused.reason()));
            // these may overtake the acceptance on their way
            case RecordCancellation cancelled -> when(stage != Stage.ENDED,
                    new PurchaseCancelled(purchaseId, investorId, amount));
            case RecordConfirmationFailure failed -> when(stage != Stage.ENDED,
                    new PurchaseConfirmationFailed(purchaseId, investorId, amount, failed.reason()));
            case RecordConfirmation confirmed -> when(stage != Stage.ENDED,
                    new PurchaseConfirmed(purchaseId, investorId, confirmed.shares()));
        };
    }

    private boolean isUnanswered() {
        return stage == Stage.OPEN || stage == Stage.IN_OPERATOR_HANDS;
    }

    private static Optional<PurchaseEvent> when(boolean possible, PurchaseEvent event) {
        return possible ? Optional.of(event) : Optional.empty();
    }

    @EventSourcingHandler
    void evolve(PurchaseEvent event) {
        switch (event) {
            case PurchasePlaced placed -> {
                purchaseId = placed.purchaseId();
                investorId = placed.investorId();
                route = placed.route();
                fundCode = placed.fundCode();
                amount = placed.amount();
                stage = Stage.OPEN;
            }
            case PurchaseHandedToOperator handed -> stage = Stage.IN_OPERATOR_HANDS;
            case PurchaseTakenFromOperator taken -> {
                // the answer says what it has come to
            }
            case PurchaseRecalled recall -> recalled = true;
            case PurchaseAccepted accepted -> stage = Stage.ACCEPTED;
            case PurchaseFailed failed -> {
                stage = Stage.ENDED;
                failure = failed.reason();
            }
            case PurchaseRefused refused -> stage = Stage.ENDED;
            case PurchaseCancelled cancelled -> stage = Stage.ENDED;
            case PurchaseConfirmationFailed failed -> stage = Stage.ENDED;
            case PurchaseConfirmed confirmed -> stage = Stage.ENDED;
        }
    }
}
