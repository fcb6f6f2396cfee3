package io.discountpurchase.transactioncentre.parcels;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface ParcelCommand {
    /** @param failing to fail after the event was applied, as a broken database would */
    record SendParcel(@TargetAggregateIdentifier String parcelId, String to,
            boolean failing) implements ParcelCommand {}

    record RegisterArrival(@TargetAggregateIdentifier String arrivalId, String from) implements ParcelCommand {}
}
