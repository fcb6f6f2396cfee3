package io.discountpurchase.transactioncentre;

/** Properties of a message besides RocketMQ's tag and key (the business key), and the keys of Axon metadata. */
public final class MessageHeaders {
    public static final String TRANSACTION_ID = "transactionId";
    /** The type; absent where it is the tag, as it is unless the sender says otherwise. */
    public static final String TYPE = "type";
    public static final String VERSION = "version";
    /** Axon metadata: the business key for which a command or event happens; copied from message to message. */
    public static final String BUSINESS_KEY = "businessKey";

    private MessageHeaders() {}
}
