package io.discountpurchase.transactioncentre.connection;

/**
 * A client of RocketMQ that has not been started.
 *
 * @param topic what it sends to or receives from
 * @param start may be tried again after it has failed
 */
public record BrokerClient(String topic, Start start) {
    /** Starts the client. */
    @FunctionalInterface
    public interface Start {
        void run() throws Exception;
    }
}
