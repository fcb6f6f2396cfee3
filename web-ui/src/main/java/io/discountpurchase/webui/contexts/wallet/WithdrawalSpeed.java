package io.discountpurchase.webui.contexts.wallet;

/** When a withdrawal is on the card: at once within a daily limit, or on the next trading day. */
public enum WithdrawalSpeed {
    FAST, ORDINARY
}
