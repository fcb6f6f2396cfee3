package io.discountpurchase.transactioncentre;

/**
 * Handles an integration event without commands: what it writes to the database commits together with the inbox row.
 *
 * @param <M> the integration event
 */
@FunctionalInterface
public interface MessageHandler<M extends Record> {
    void handle(M message);

    /**
     * The consumer group that it works for, where several of one service take the same type of message, each with its own
     * effect and its own offsets; empty if it is the service's only handler of that type.
     */
    default String consumer() {
        return "";
    }
}
