package io.discountpurchase.fundtrading.clock;

/** What becomes of a wish to put the clock ahead. */
public enum ClockChange {
    PUT_AHEAD,
    /** The wish is not after the time that it is. */
    NOT_AHEAD,
    /** Where no demonstration runs, the time is the machine's. */
    NOT_A_DEMONSTRATION
}
