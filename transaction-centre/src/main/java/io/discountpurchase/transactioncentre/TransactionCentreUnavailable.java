package io.discountpurchase.transactioncentre;

import org.jspecify.annotations.Nullable;

/**
 * The broker has not stored the half message, or has not said so, and nothing has happened. The same request may be made
 * again at once. Later it may need another key: a half message that was stored after all is abandoned by a check-back when
 * it is older than the longest local transaction, unless a {@link TransactionCheck} says that its transaction is still tried.
 */
public final class TransactionCentreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransactionCentreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
