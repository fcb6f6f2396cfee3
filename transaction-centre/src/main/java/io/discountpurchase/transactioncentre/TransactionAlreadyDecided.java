package io.discountpurchase.transactioncentre;

import org.axonframework.common.AxonNonTransientException;

/** The ledger holds a row for this transaction: it was abandoned by a check-back, or has been committed before. */
public final class TransactionAlreadyDecided extends AxonNonTransientException {
    private static final long serialVersionUID = 1L;

    public TransactionAlreadyDecided(String transactionId, Throwable cause) {
        super("Transaction " + transactionId + " is decided already", cause);
    }
}
