package io.discountpurchase.transactioncentre.parcels;

/** A note that departments pass on, each under the tag of its own. */
public record NoteIntegrationEvent(int version, String noteId) {
    public static final int VERSION = 1;
}
