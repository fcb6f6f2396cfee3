package io.discountpurchase.fundtrading.domain.listing;

/** What becomes of a wish to change a fund. */
public enum ListingChange {
    CHANGED,
    /** The fund is so already. */
    UNCHANGED,
    /** No order could satisfy these limits. */
    LIMITS_CONTRADICT,
    /** A liquidated fund never changes again. */
    LIQUIDATED
}
