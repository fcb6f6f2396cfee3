package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The shares that one purchase has brought an investor. A holding grows lot by lot, as fund companies keep it: what redeeming
 * costs depends on how long each lot has been held.
 *
 * <p>
 * A lot belongs to its purchase and can only come once, however often it is asked for; and an investor who buys for years
 * does not make the next purchase slower.
 */
@Aggregate
public class HoldingLot {
    @AggregateIdentifier
    private @Nullable LotId lotId;

    HoldingLot() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GrowHolding command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    private Optional<HoldingEvent> decide(HoldingCommand command) {
        return switch (command) {
            case GrowHolding grow -> lotId != null
                    ? Optional.empty()
                    : Optional.of(new HoldingGrown(grow.lotId(), grow.investorId(), grow.fundCode(), grow.shares(),
                            grow.cost()));
        };
    }

    @EventSourcingHandler
    void evolve(HoldingEvent event) {
        lotId = switch (event) {
            case HoldingGrown grown -> grown.lotId();
        };
    }
}
