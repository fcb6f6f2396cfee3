package io.discountpurchase.transactioncentre.parcels;

import io.discountpurchase.transactioncentre.parcels.ParcelCommand.SendParcel;
import io.discountpurchase.transactioncentre.parcels.ParcelEvent.ParcelSent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

@Aggregate
class Parcel {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String parcelId;

    Parcel() {}

    @CommandHandler
    Parcel(SendParcel command) {
        apply(new ParcelSent(command.parcelId(), command.to()));
        if (command.failing()) {
            CurrentUnitOfWork.get().onPrepareCommit(unitOfWork -> {
                throw new IllegalStateException("The database is broken");
            });
        }
    }

    @EventSourcingHandler
    void on(ParcelSent sent) {
        parcelId = sent.parcelId();
    }
}
