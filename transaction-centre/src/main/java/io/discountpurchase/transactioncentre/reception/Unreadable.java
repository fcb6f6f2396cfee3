package io.discountpurchase.transactioncentre.reception;

/** A message that no retry will ever make readable. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, as the operator sees it. */
    enum Reason {
        BODY_EMPTY, NOT_JSON, UNKNOWN_TYPE, UNKNOWN_VERSION, KEY_MISSING, KEY_DIFFERS, IMPOSSIBLE_VALUE
    }

    private final Reason reason;

    Unreadable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
