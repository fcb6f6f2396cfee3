package io.discountpurchase.wallet.domain.wallet;

/** What became of a command: a business refusal is an outcome, never an exception. */
public enum WalletOutcome {
    DONE,
    /** The money fund takes only so much per investor and day. */
    ABOVE_DAILY_LIMIT,
    /** Only so much is paid out at once per investor and day. */
    ABOVE_FAST_LIMIT,
    /** Less is available in the wallet. */
    INSUFFICIENT_BALANCE;

    public boolean isRefused() {
        return this != DONE;
    }
}
