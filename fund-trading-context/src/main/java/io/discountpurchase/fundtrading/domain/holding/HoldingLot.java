package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.RedeemShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReleaseShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReserveShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.ReservationRefused;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesRedeemed;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReleased;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReserved;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shares that one purchase has brought an investor. A holding grows lot by lot, as fund companies keep it: what redeeming
 * costs depends on how long each lot has been held.
 *
 * <p>
 * A lot belongs to its purchase and can only come once, however often it is asked for; and an investor who buys for years
 * does not make the next purchase slower.
 *
 * <p>
 * A redemption first has its shares of the lot reserved: all of them or none, and the answer stands. Two redemptions can
 * never both get the last share. What is reserved either goes, when the redemption is confirmed, or is free again.
 */
@Aggregate
public class HoldingLot {
    @AggregateIdentifier
    private @Nullable LotId lotId;
    private @Nullable HoldingGrown grown;
    private Part free = Part.NOTHING;
    private final Map<RedemptionId, Part> reserved = new HashMap<>();
    private final Set<RedemptionId> answered = new HashSet<>();

    HoldingLot() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GrowHolding command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReserveShares command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReleaseShares command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RedeemShares command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    private Optional<HoldingEvent> decide(HoldingCommand command) {
        return switch (command) {
            case GrowHolding grow -> lotId != null
                    ? Optional.empty()
                    : Optional.of(new HoldingGrown(grow.lotId(), grow.investorId(), grow.fundCode(), grow.shares(),
                            grow.cost()));
            case ReserveShares reserve ->
                answered.contains(reserve.redemptionId()) ? Optional.empty() : Optional.of(answer(reserve));
            case ReleaseShares release -> reservedFor(release.redemptionId())
                    .map(part -> new SharesReleased(release.lotId(), release.redemptionId(), part.shares(),
                            part.cost()));
            case RedeemShares redeem -> reservedFor(redeem.redemptionId()).map(part -> redeemed(redeem, part));
        };
    }

    private HoldingEvent answer(ReserveShares reserve) {
        if (reserve.shares().isMoreThan(free.shares())) {
            return new ReservationRefused(reserve.lotId(), reserve.redemptionId(), reserve.shares(), free.shares());
        }
        return new SharesReserved(reserve.lotId(), reserve.redemptionId(), reserve.shares(),
                free.costOf(reserve.shares()));
    }

    private SharesRedeemed redeemed(RedeemShares redeem, Part part) {
        if (grown == null) {
            throw new IllegalStateException("Lot " + redeem.lotId() + " has no shares");
        }
        return new SharesRedeemed(redeem.lotId(), grown.investorId(), grown.fundCode(), redeem.redemptionId(),
                part.shares(), part.cost());
    }

    private Optional<Part> reservedFor(RedemptionId redemption) {
        return Optional.ofNullable(reserved.get(redemption));
    }

    @EventSourcingHandler
    void evolve(HoldingEvent event) {
        lotId = event.lotId();
        switch (event) {
            case HoldingGrown growth -> {
                grown = growth;
                free = new Part(growth.shares(), growth.cost());
            }
            case SharesReserved reservation -> {
                Part part = new Part(reservation.shares(), reservation.cost());
                answered.add(reservation.redemptionId());
                reserved.put(reservation.redemptionId(), part);
                free = free.minus(part);
            }
            case ReservationRefused refusal -> answered.add(refusal.redemptionId());
            case SharesReleased release -> {
                reserved.remove(release.redemptionId());
                free = free.plus(new Part(release.shares(), release.cost()));
            }
            case SharesRedeemed redemption -> reserved.remove(redemption.redemptionId());
        }
    }

    /** Shares of the lot, and what they have cost. */
    private record Part(FundShares shares, Money cost) {
        private static final Part NOTHING = new Part(FundShares.ZERO, Money.ZERO);

        /** In proportion, half up to the fen; whoever takes the last shares takes what is left, so the parts add up. */
        private Money costOf(FundShares some) {
            return Money.halfUp(cost.toBigDecimal()
                    .multiply(some.toBigDecimal())
                    .divide(shares.toBigDecimal(), MathContext.DECIMAL128));
        }

        private Part minus(Part other) {
            return new Part(shares.minus(other.shares), cost.minus(other.cost));
        }

        private Part plus(Part other) {
            return new Part(shares.plus(other.shares), cost.plus(other.cost));
        }
    }
}
