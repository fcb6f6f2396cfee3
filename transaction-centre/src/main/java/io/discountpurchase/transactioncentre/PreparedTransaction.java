package io.discountpurchase.transactioncentre;

/**
 * A half message that waits for its answer. An answer that is lost, or never given, is asked for by the broker: see
 * {@link TransactionCheck}.
 */
public interface PreparedTransaction {
    String transactionId();

    /** To be called after the database has committed, never before. */
    void commit();

    void rollback();
}
