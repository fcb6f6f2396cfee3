package io.discountpurchase.transactioncentre;

/**
 * A message for other services, before it has a form.
 *
 * @param businessKey the id of the business transaction: consumers are idempotent by it, never by a message id
 * @param payload an integration event: a record with a {@code public static final int VERSION}
 */
public record OutboundMessage(String businessKey, Record payload) {
    public static OutboundMessage of(String businessKey, Record payload) {
        return new OutboundMessage(businessKey, payload);
    }

    public MessageType type() {
        return MessageType.of(payload.getClass());
    }

    /** Unique per kind of message and business key, however often the message is sent. */
    public String transactionId() {
        return type().transactionId(businessKey);
    }
}
