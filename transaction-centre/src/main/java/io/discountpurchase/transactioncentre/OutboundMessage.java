package io.discountpurchase.transactioncentre;

import java.util.regex.Pattern;

/**
 * A message for other services, before it has a form.
 *
 * @param businessKey the id of the business transaction: consumers are idempotent by it, never by a message id
 * @param payload an integration event: a record with a {@code public static final int VERSION}
 * @param tag what subscribers choose messages of the topic by, at the broker: letters, digits, {@code -} and {@code _}
 */
public record OutboundMessage(String businessKey, Record payload, String tag) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    public OutboundMessage {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("A tag has 1 to 100 letters, digits, - or _, not \"" + tag + "\"");
        }
    }

    /** Its type is its tag. */
    public static OutboundMessage of(String businessKey, Record payload) {
        return new OutboundMessage(businessKey, payload, MessageType.of(payload.getClass()).name());
    }

    /** Under a category that messages of several types may have. */
    public OutboundMessage tagged(String category) {
        return new OutboundMessage(businessKey, payload, category);
    }

    public MessageType type() {
        return MessageType.of(payload.getClass());
    }

    /** Unique per kind of message and business key, however often the message is sent. */
    public String transactionId() {
        return type().transactionId(businessKey);
    }
}
