package io.discountpurchase.fundtrading.domain.order;

/** What becomes of the wish to cancel an order. */
public enum Cancellation {
    /** By this wish, or by one before it. */
    CANCELLED,
    /** The order has not been accepted yet. */
    TOO_EARLY,
    /** The cut-off of T has passed, T is closed, or the order has ended otherwise. */
    TOO_LATE,
    /** The investor has no such order. */
    UNKNOWN
}
