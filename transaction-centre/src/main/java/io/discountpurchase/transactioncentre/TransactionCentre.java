package io.discountpurchase.transactioncentre;

import java.util.Optional;

/**
 * Prepares transactional messages and knows how each local transaction ended.
 *
 * <p>An Axon service needs nothing but {@link MessageTranslator} beans. A service on plain Spring transactions calls
 * {@link #publish} inside its transaction; {@link #prepare} is the bare protocol under both.
 */
public interface TransactionCentre {
    /**
     * Stores a half message at the broker, which no consumer can see until it is committed.
     *
     * @throws TransactionCentreUnavailable if the broker has not stored it; the local transaction must not run then
     */
    PreparedTransaction prepare(OutboundMessage message);

    /**
     * Prepares the message, writes its ledger row into the database transaction that runs on this thread, and answers the
     * broker when that transaction, the outermost one, has ended.
     *
     * @throws IllegalStateException if no transaction runs on this thread
     * @throws TransactionCentreUnavailable if the broker has not stored the half message
     * @throws TransactionAlreadyDecided if a check-back has abandoned the transaction, or it has been committed before
     */
    void publish(OutboundMessage message);

    /** How a transaction ended, if it has. */
    Optional<TransactionState> stateOf(MessageType type, String businessKey);

    /**
     * Fences a transaction off: unless it has committed by now it never will.
     *
     * @return the state that holds from now on
     */
    TransactionState abandon(MessageType type, String businessKey);

    /**
     * Sends every committed message of a business key again, under the same key: consumers that have had it ignore it.
     *
     * @return how many were sent
     */
    int resend(String businessKey);
}
