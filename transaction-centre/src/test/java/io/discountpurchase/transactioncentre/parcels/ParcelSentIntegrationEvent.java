package io.discountpurchase.transactioncentre.parcels;

/** What the parcel service tells the world. */
public record ParcelSentIntegrationEvent(int version, String parcelId, String to) {
    public static final int VERSION = 1;
}
