package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.AcceptFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.CancelFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.ConfirmFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.PlaceFundPurchaseOrder;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RecallFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RedateFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefundFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefuseFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The order for the target fund: the sub transaction of a purchase, known by the purchase's own id.
 *
 * <p>
 * It is placed once the investor's money lies in the wallet. The desk looks at it: the fund may have been suspended, its
 * investor found unfit for it; then the order is refused at once, and the money stays in the wallet. A sound order keeps
 * the terms it was agreed on: fee, net amount and trading day T. An order for a limited fund waits until its part of the
 * investor's daily quota is reserved; any other is accepted (受理) at once. Once it is accepted its day never changes again. When
 * the NAV of T is published the order is confirmed (确认) and the investor owns its shares; unless the fund has been
 * liquidated meanwhile, or the investor has cancelled the order (撤单) before the cut-off of T. Then nothing was bought, and the
 * money goes back into the wallet.
 *
 * <p>
 * An order that came too late, because T is closed, has missed its day and is left to an operator. With the investor's consent
 * it is re-dated (改期): it gets the days of that moment, and quota of the new T if the fund is limited, at the fee that was
 * agreed upon. Or it is refunded: it is refused, and the money stays in the wallet.
 *
 * <p>
 * All of this may be asked for more than once: what has happened already does not happen again.
 */
@Aggregate
public class FundPurchaseOrder {
    @AggregateIdentifier
    private PurchaseId purchaseId;
    private @Nullable InvestorId investorId;
    private @Nullable OrderState state;
    private @Nullable PlacedOrder order;

    @SuppressWarnings("NullAway.Init") // Axon rebuilds an aggregate from its events
    FundPurchaseOrder() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlaceFundPurchaseOrder command, OrderDesk desk) {
        apply(decide(command, desk));
    }

    @CommandHandler
    void handle(AcceptFundPurchase command, OrderDesk desk) {
        apply(decide(command, desk));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecallFundPurchase command, OrderDesk desk) {
        apply(decide(command, desk));
    }

    @CommandHandler
    void handle(RefuseFundPurchase command, OrderDesk desk) {
        apply(decide(command, desk));
    }

    @CommandHandler
    MissedDayDecision handle(RedateFundPurchase command, OrderDesk desk) {
        if (!apply(decide(command, desk))) {
            return MissedDayDecision.NOT_MISSED;
        }
        return switch (Objects.requireNonNull(state)) {
            case REFUSED -> MissedDayDecision.REFUSED;
            case DAY_MISSED -> MissedDayDecision.MISSED_AGAIN;
            case PLACED, ACCEPTED, CANCELLED, UNCONFIRMED, CONFIRMED -> MissedDayDecision.REDATED;
        };
    }

    @CommandHandler
    MissedDayDecision handle(RefundFundPurchase command, OrderDesk desk) {
        return apply(decide(command, desk)) ? MissedDayDecision.REFUNDED : MissedDayDecision.NOT_MISSED;
    }

    /** @return whether this command brought the order to its end, rather than one before it */
    @CommandHandler
    boolean handle(ConfirmFundPurchase command, OrderDesk desk) {
        return apply(decide(command, desk));
    }

    @CommandHandler
    Cancellation handle(CancelFundPurchase command, OrderDesk desk) {
        apply(decide(command, desk));
        return cancellation(command);
    }

    private List<? extends FundPurchaseOrderEvent> decide(FundPurchaseOrderCommand command, OrderDesk desk) {
        return switch (command) {
            case PlaceFundPurchaseOrder place -> state == null ? place(place, desk) : List.of();
            case AcceptFundPurchase accept ->
                isWaitingFor(accept.tradeDate()) ? standing(placedOrder(), false, desk) : List.of();
            case RefuseFundPurchase refuse ->
                isWaitingFor(refuse.tradeDate()) ? List.of(placedOrder().refused(refuse.reason())) : List.of();
            case RecallFundPurchase recall -> recall(recall);
            case RedateFundPurchase redate -> hasMissedItsDay() ? redate(placedOrder(), redate.at(), desk) : List.of();
            case RefundFundPurchase refund ->
                hasMissedItsDay() ? List.of(placedOrder().refused(Refusal.TRADING_DAY_CLOSED)) : List.of();
            case ConfirmFundPurchase confirm ->
                state == OrderState.ACCEPTED ? List.of(confirm(placedOrder(), confirm.nav(), desk)) : List.of();
            case CancelFundPurchase cancel -> mayCancel(cancel, desk) ? List.of(placedOrder().cancelled()) : List.of();
        };
    }

    private static List<FundPurchaseOrderEvent> place(PlaceFundPurchaseOrder order, OrderDesk desk) {
        return switch (Appraisal.of(order, desk)) {
            case Appraisal.Unsound(Refusal reason) -> List.of(new FundPurchaseRefused(
                    order.purchaseId(), order.investorId(), order.fundCode(), order.amount(), reason, null));
            case Appraisal.Sound sound -> {
                FundPurchaseOrderPlaced placed = placed(order, sound, quotaOf(sound, desk));
                yield andThen(placed, standing(new PlacedOrder(placed), placed.dailyLimit() != null, desk));
            }
        };
    }

    private static FundPurchaseOrderPlaced placed(PlaceFundPurchaseOrder order, Appraisal.Sound sound,
            @Nullable Money dailyLimit) {
        PurchaseFee fee = sound.terms().on(order.amount());
        return new FundPurchaseOrderPlaced(order.purchaseId(), order.investorId(), order.fundCode(), order.amount(),
                order.route(), order.acceptedAt(), sound.dates(), sound.terms(), fee, sound.confirmedRisk(),
                dailyLimit);
    }

    private static List<FundPurchaseOrderEvent> redate(PlacedOrder order, Instant at, OrderDesk desk) {
        return switch (Appraisal.again(order.terms(), at, desk)) {
            case Appraisal.Unsound(Refusal reason) -> List.of(order.refused(reason));
            case Appraisal.Sound sound -> {
                Money dailyLimit = quotaOf(sound, desk);
                PlacedOrder redated = order.on(sound.dates());
                yield andThen(redated.redated(dailyLimit), standing(redated, dailyLimit != null, desk));
            }
        };
    }

    /** Of a day that is closed there is none to reserve. */
    private static @Nullable Money quotaOf(Appraisal.Sound sound, OrderDesk desk) {
        Money limit = sound.fund().dailyLimit();
        return limit == null || desk.isClosed(sound.dates().tradeDate()) ? null : limit;
    }

    /** The day may have been closed before, or while the quota was being reserved. */
    private static List<FundPurchaseOrderEvent> standing(PlacedOrder order, boolean needsQuota,
            OrderDesk desk) {
        if (desk.isClosed(order.tradeDate())) {
            return List.of(order.missed());
        }
        return needsQuota ? List.of() : List.of(order.accepted());
    }

    private static List<FundPurchaseOrderEvent> andThen(FundPurchaseOrderEvent first,
            List<FundPurchaseOrderEvent> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The message that would have placed it may still come, and finds it refused. */
    private List<FundPurchaseOrderEvent> recall(RecallFundPurchase recall) {
        if (state == null) {
            return List.of(new FundPurchaseRefused(recall.purchaseId(), recall.investorId(), recall.fundCode(),
                    recall.amount(), Refusal.RECALLED, null));
        }
        boolean undecided = state == OrderState.PLACED || hasMissedItsDay();
        return undecided ? List.of(placedOrder().refused(Refusal.RECALLED)) : List.of();
    }

    private static FundPurchaseOrderEvent confirm(PlacedOrder order, Nav nav, OrderDesk desk) {
        Fund fund = desk.fund(order.terms().fundCode()).orElseThrow();
        return fund.status() == FundStatus.LIQUIDATED ? order.unconfirmed(Refusal.FUND_LIQUIDATED)
                : order.confirmed(nav, fund.sharesRounding());
    }

    private boolean mayCancel(CancelFundPurchase cancel, OrderDesk desk) {
        return state == OrderState.ACCEPTED && isOf(cancel.investorId())
                && desk.isCancellable(placedOrder().tradeDate(), cancel.at());
    }

    /** Asked after the wish has had its effect, if it could. */
    private Cancellation cancellation(CancelFundPurchase wish) {
        if (!isOf(wish.investorId())) {
            return Cancellation.UNKNOWN;
        }
        return switch (Objects.requireNonNull(state)) {
            case CANCELLED -> Cancellation.CANCELLED;
            case PLACED -> Cancellation.TOO_EARLY;
            case DAY_MISSED, ACCEPTED, REFUSED, UNCONFIRMED, CONFIRMED -> Cancellation.TOO_LATE;
        };
    }

    private boolean isOf(InvestorId investor) {
        return investor.equals(investorId);
    }

    private static boolean apply(List<? extends FundPurchaseOrderEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void evolve(FundPurchaseOrderEvent event) {
        purchaseId = event.purchaseId();
        investorId = event.investorId();
        state = switch (event) {
            case FundPurchaseOrderPlaced placed -> {
                order = new PlacedOrder(placed);
                yield OrderState.PLACED;
            }
            case FundPurchaseTradingDayMissed missed -> OrderState.DAY_MISSED;
            case FundPurchaseRedated redated -> {
                order = placedOrder().on(redated.dates());
                yield OrderState.PLACED;
            }
            case FundPurchaseAccepted accepted -> OrderState.ACCEPTED;
            case FundPurchaseRefused refused -> OrderState.REFUSED;
            case FundPurchaseCancelled cancelled -> OrderState.CANCELLED;
            case FundPurchaseConfirmationFailed failed -> OrderState.UNCONFIRMED;
            case FundPurchaseConfirmed confirmed -> OrderState.CONFIRMED;
        };
    }

    /** An answer about the quota of another day is about an order that has been re-dated since. */
    private boolean isWaitingFor(LocalDate tradeDate) {
        return state == OrderState.PLACED && placedOrder().tradeDate().equals(tradeDate);
    }

    private boolean hasMissedItsDay() {
        return state == OrderState.DAY_MISSED;
    }

    private PlacedOrder placedOrder() {
        if (order == null) {
            throw new IllegalStateException("Order " + purchaseId + " has not been placed");
        }
        return order;
    }
}
