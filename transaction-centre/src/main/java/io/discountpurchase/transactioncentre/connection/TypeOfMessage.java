package io.discountpurchase.transactioncentre.connection;

import io.discountpurchase.transactioncentre.MessageHeaders;
import org.apache.rocketmq.common.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads which type a message is of. */
public final class TypeOfMessage {
    private TypeOfMessage() {}

    /** @return null if it does not say */
    public static @Nullable String nameOf(Message message) {
        String type = message.getUserProperty(MessageHeaders.TYPE);
        return type == null ? message.getTags() : type;
    }
}
