package io.discountpurchase.transactioncentre.reception;

/** A technical failure: the message goes back to the broker. */
final class RedeliveryWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RedeliveryWanted(String transactionId, Throwable cause) {
        super("Delivery of " + transactionId + " failed", cause);
    }
}
