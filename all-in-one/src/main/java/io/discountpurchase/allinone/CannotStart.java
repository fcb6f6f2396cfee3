package io.discountpurchase.allinone;

/** Why all-in-one does not start, in one line that says what is wrong and how to mend it. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
