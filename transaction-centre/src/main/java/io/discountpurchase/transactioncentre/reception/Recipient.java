package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageType;

/** What is done with one type of message. */
interface Recipient<M extends Record> {
    Class<M> payloadType();

    /** @return false if the consumer has had it before, and nothing was done */
    boolean take(ReadMessage message);

    default MessageType messageType() {
        return MessageType.of(payloadType());
    }
}
