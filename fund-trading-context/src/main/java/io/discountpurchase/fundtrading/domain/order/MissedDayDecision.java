package io.discountpurchase.fundtrading.domain.order;

/** What becomes of an operator's decision about an order that has missed its day. */
public enum MissedDayDecision {
    /** The order has new days: it is accepted, or waits for its quota. */
    REDATED,
    /** The new day was closed in the same moment. */
    MISSED_AGAIN,
    /** A rule of the fund stands against it by now. */
    REFUSED,
    /** The money stays in the wallet. */
    REFUNDED,
    /** Nobody has to decide about this order, or somebody has. */
    NOT_MISSED,
    UNKNOWN
}
