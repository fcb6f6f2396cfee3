package io.discountpurchase.wallet.domain.wallet;

/** When the money of a withdrawal is on the card; it leaves the wallet at once either way. */
public enum WithdrawalSpeed {
    /** At once (T+0), within {@link FastWithdrawalLimit}. */
    FAST,
    /** When the next trading day is closed (T+1). */
    ORDINARY
}
