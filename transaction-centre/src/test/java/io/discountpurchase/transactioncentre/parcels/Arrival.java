package io.discountpurchase.transactioncentre.parcels;

import io.discountpurchase.transactioncentre.parcels.ParcelCommand.RegisterArrival;
import io.discountpurchase.transactioncentre.parcels.ParcelEvent.ArrivalRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Counts every arrival, so that a message taken twice shows. */
@Aggregate
class Arrival {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String arrivalId;

    Arrival() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterArrival command, Customs customs) {
        customs.clear(command.arrivalId());
        apply(new ArrivalRegistered(command.arrivalId(), command.from()));
    }

    @EventSourcingHandler
    void on(ArrivalRegistered registered) {
        arrivalId = registered.arrivalId();
    }
}
