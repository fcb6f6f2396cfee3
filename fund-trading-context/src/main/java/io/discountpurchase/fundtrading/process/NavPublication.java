package io.discountpurchase.fundtrading.process;

/** What becomes of a wish to withhold a NAV, or to publish one that was withheld. */
public enum NavPublication {
    WITHHELD,
    PUBLISHED,
    /** It has been published already, and orders may have been confirmed at it. */
    ALREADY_PUBLISHED,
    /** Nobody has withheld it: it comes when its day is closed. */
    NOT_WITHHELD,
    NOT_A_TRADING_DAY,
    /** A price is known when its day is closed, and not before. */
    TRADING_DAY_NOT_OVER
}
