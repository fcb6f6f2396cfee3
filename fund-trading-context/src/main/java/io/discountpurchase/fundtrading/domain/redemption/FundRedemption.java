package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.fundtrading.domain.redemption.FirstInFirstOut.Choice;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.ConfirmRedemption;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.PlaceRedemption;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RecordReservation;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RefuseRedemption;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.LotSecured;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionAccepted;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionPlaced;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionPlacement.Placed;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionPlacement.Refused;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An investor's way out of a fund (赎回): shares are given back to the fund company, and their worth is paid into the wallet.
 *
 * <p>
 * Placed at a moment, it belongs to a trading day T for good; it takes the oldest shares first, and those only from T+2 of
 * their purchase. What it would take is refused at once if it is not there. Placed, it waits until each of its lots has
 * reserved its shares; should one refuse, because another redemption was faster, it is refused as a whole, and what it has
 * reserved is free again. Then it is accepted (受理), and confirmed (确认) when the NAV of T is published: each lot brings what
 * its shares are worth, less a fee by the days it was held. A purchase is never compensated by this: it costs a fee, and it
 * is the investor's own decision.
 *
 * <p>
 * All of this may be asked for more than once: what has happened already does not happen again.
 */
@Aggregate
public class FundRedemption {
    @AggregateIdentifier
    private @Nullable RedemptionId redemptionId;
    private @Nullable RedemptionState state;
    private @Nullable RedemptionPlaced redemption;
    private final Map<LotId, Money> costs = new HashMap<>();

    FundRedemption() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RedemptionPlacement handle(PlaceRedemption command, RedemptionDesk desk) {
        return state == null ? place(command, desk) : new Placed();
    }

    @CommandHandler
    void handle(RecordReservation command) {
        if (state == RedemptionState.PLACED && !costs.containsKey(command.lotId())) {
            secure(command);
        }
    }

    @CommandHandler
    void handle(RefuseRedemption command) {
        if (state == RedemptionState.PLACED) {
            RedemptionPlaced placed = placed();
            AggregateLifecycle.apply(new RedemptionRefused(placed.redemptionId(), placed.investorId(),
                    placed.fundCode(), placed.portions(), command.reason()));
        }
    }

    /** @return whether this command confirmed it, rather than one before it */
    @CommandHandler
    boolean handle(ConfirmRedemption command) {
        if (state != RedemptionState.ACCEPTED) {
            return false;
        }
        AggregateLifecycle.apply(confirmed(placed(), command.nav()));
        return true;
    }

    private static RedemptionPlacement place(PlaceRedemption wish, RedemptionDesk desk) {
        Optional<RedemptionFeeSchedule> fees = desk.feesOf(wish.fundCode());
        if (fees.isEmpty()) {
            return new Refused(RedemptionRefusal.FUND_NOT_FOUND);
        }
        TradeDates dates = desk.datesOf(wish.acceptedAt());
        if (desk.isClosed(dates.tradeDate())) {
            return new Refused(RedemptionRefusal.TRADING_DAY_CLOSED);
        }
        List<FreeLot> lots = desk.freeLots(wish.investorId(), wish.fundCode());
        return switch (FirstInFirstOut.choose(wish.shares(), lots, dates, fees.get())) {
            case Choice.Impossible(RedemptionRefusal reason) -> new Refused(reason);
            case Choice.Chosen(List<LotPortion> portions) -> {
                AggregateLifecycle.apply(new RedemptionPlaced(wish.redemptionId(), wish.investorId(), wish.fundCode(),
                        wish.shares(), wish.acceptedAt(), dates, portions));
                yield new Placed();
            }
        };
    }

    private void secure(RecordReservation reservation) {
        RedemptionPlaced placed = placed();
        AggregateLifecycle.apply(new LotSecured(placed.redemptionId(), placed.investorId(), reservation.lotId(),
                reservation.cost()));
        if (placed.portions().stream().map(LotPortion::lotId).allMatch(costs::containsKey)) {
            AggregateLifecycle.apply(new RedemptionAccepted(placed.redemptionId(), placed.investorId(),
                    placed.fundCode(), placed.shares()));
        }
    }

    private RedemptionConfirmed confirmed(RedemptionPlaced placed, Nav nav) {
        List<RedeemedLot> lots = placed.portions().stream().map(portion -> redeemed(portion, nav)).toList();
        Money value = sum(lots, RedeemedLot::value);
        Money fee = sum(lots, RedeemedLot::fee);
        return new RedemptionConfirmed(placed.redemptionId(), placed.investorId(), placed.fundCode(), placed.shares(),
                placed.dates(), nav, lots, value, fee, value.minus(fee), sum(lots, RedeemedLot::cost));
    }

    private RedeemedLot redeemed(LotPortion portion, Nav nav) {
        Money cost = Objects.requireNonNull(costs.get(portion.lotId()));
        return new RedeemedLot(portion, portion.valueAt(nav), portion.feeAt(nav), cost);
    }

    private static Money sum(List<RedeemedLot> lots, Function<RedeemedLot, Money> part) {
        return lots.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    @EventSourcingHandler
    void evolve(FundRedemptionEvent event) {
        redemptionId = event.redemptionId();
        state = switch (event) {
            case RedemptionPlaced placed -> {
                redemption = placed;
                yield RedemptionState.PLACED;
            }
            case LotSecured secured -> {
                costs.put(secured.lotId(), secured.cost());
                yield RedemptionState.PLACED;
            }
            case RedemptionAccepted accepted -> RedemptionState.ACCEPTED;
            case RedemptionRefused refused -> RedemptionState.REFUSED;
            case RedemptionConfirmed confirmed -> RedemptionState.CONFIRMED;
        };
    }

    private RedemptionPlaced placed() {
        if (redemption == null) {
            throw new IllegalStateException("Redemption " + redemptionId + " has not been placed");
        }
        return redemption;
    }
}
