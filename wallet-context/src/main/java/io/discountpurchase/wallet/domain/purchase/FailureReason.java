package io.discountpurchase.wallet.domain.purchase;

/** Why a purchase failed for no business reason; nobody was charged. */
public final class FailureReason {
    /** The service stopped in the middle of it, and the main transaction was abandoned. */
    public static final String INTERRUPTED = "INTERRUPTED";
    /** The broker did not store the half message. */
    public static final String TRANSACTION_CENTRE_UNAVAILABLE = "TRANSACTION_CENTRE_UNAVAILABLE";

    private FailureReason() {}
}
