package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.HashSet;
import java.util.Set;

/**
 * The shares that an investor has of one fund. It grows when an order is confirmed, by each purchase once, however often it
 * is told.
 */
@Aggregate
public class Holding {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private HoldingKey key;
    private final Set<PurchaseId> purchases = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Axon rebuilds an aggregate from its events
    Holding() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GrowHolding command) {
        if (!purchases.contains(command.purchaseId())) {
            AggregateLifecycle.apply(decide(command));
        }
    }

    private static HoldingEvent decide(HoldingCommand command) {
        return switch (command) {
            case GrowHolding grow -> new HoldingGrown(grow.holding(), grow.purchaseId(), grow.shares(), grow.cost());
        };
    }

    @EventSourcingHandler
    void evolve(HoldingEvent event) {
        key = event.holding();
        switch (event) {
            case HoldingGrown grown -> purchases.add(grown.purchaseId());
        }
    }
}
