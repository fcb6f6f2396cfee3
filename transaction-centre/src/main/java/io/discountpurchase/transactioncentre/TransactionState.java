package io.discountpurchase.transactioncentre;

/** How a local transaction ended. A transaction that the ledger does not know has not ended yet. */
public enum TransactionState {
    COMMITTED, ABANDONED
}
