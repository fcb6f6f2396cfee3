package io.discountpurchase.transactioncentre.parcels;

public sealed interface ParcelEvent {
    record ParcelSent(String parcelId, String to) implements ParcelEvent {}

    record ArrivalRegistered(String arrivalId, String from) implements ParcelEvent {}
}
