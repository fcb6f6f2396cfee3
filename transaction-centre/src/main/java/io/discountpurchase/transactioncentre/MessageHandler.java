package io.discountpurchase.transactioncentre;

/**
 * Handles an integration event without commands: what it writes to the database commits together with the inbox row.
 *
 * @param <M> the integration event
 */
@FunctionalInterface
public interface MessageHandler<M extends Record> {
    void handle(M message);
}
