package io.discountpurchase.transactioncentre.audit;

/** How an operator's wish to have something processed once more ended. */
public enum Redrive {
    DONE,
    FAILED_AGAIN,
    NOT_PARKED,
    UNKNOWN
}
