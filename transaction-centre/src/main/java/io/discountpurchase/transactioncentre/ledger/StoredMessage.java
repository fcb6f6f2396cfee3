package io.discountpurchase.transactioncentre.ledger;

import io.discountpurchase.transactioncentre.MessageType;

/** A message as it was, or will be, sent. */
public record StoredMessage(MessageType type, String tag, String businessKey, byte[] body) {
    public String transactionId() {
        return type.transactionId(businessKey);
    }
}
