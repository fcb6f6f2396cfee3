package io.discountpurchase.transactioncentre;

import org.jspecify.annotations.Nullable;

/** The broker has not stored the half message, so that nothing has happened and the same request may be made again. */
public final class TransactionCentreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransactionCentreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
