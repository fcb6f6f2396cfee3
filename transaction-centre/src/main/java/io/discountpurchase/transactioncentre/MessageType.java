package io.discountpurchase.transactioncentre;

/**
 * The kind of a message: the name of the record, which is its tag at the broker unless the sender chooses another, and the
 * version of the record's form.
 *
 * @param name simple name of the record, without the suffix {@code IntegrationEvent}
 * @param version 1 or more
 */
public record MessageType(String name, int version) {
    private static final String SUFFIX = "IntegrationEvent";

    /** @throws IllegalArgumentException if the record declares no {@code public static final int VERSION} */
    public static MessageType of(Class<? extends Record> payload) {
        String name = payload.getSimpleName();
        try {
            int version = payload.getField("VERSION").getInt(null);
            return new MessageType(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name,
                    version);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " must declare: public static final int VERSION", e);
        }
    }

    public String transactionId(String businessKey) {
        return name + ':' + businessKey;
    }
}
