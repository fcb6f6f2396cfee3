package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.inbox.Receipt;

import java.util.function.BooleanSupplier;

/** What is done with one type of message. */
interface Recipient<M extends Record> {
    Class<M> payloadType();

    /**
     * Understands the payload; has no effect yet.
     *
     * @return has the effect; false if the consumer has had the message before, and nothing was done
     * @throws RuntimeException if the payload holds an impossible value: trying again will not help
     */
    BooleanSupplier effectOf(Receipt receipt, Record payload);

    /** The consumer group that it is of; empty for any. */
    default String consumer() {
        return "";
    }

    default MessageType messageType() {
        return MessageType.of(payloadType());
    }
}
