package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.connection.TypeOfMessage;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrived, before anyone has understood it. Everything but the body may be missing or wrong.
 *
 * @param consumer the consumer group it was delivered to
 * @param attempt 1 for the first delivery
 */
record Delivery(
        String consumer,
        String topic,
        @Nullable String type,
        @Nullable String version,
        @Nullable String businessKey,
        @Nullable String transactionId,
        byte[] body,
        int attempt) {
    static Delivery of(String consumer, MessageExt message) {
        byte[] body = message.getBody();
        return new Delivery(consumer, message.getTopic(), TypeOfMessage.nameOf(message),
                message.getUserProperty(MessageHeaders.VERSION), message.getKeys(),
                message.getUserProperty(MessageHeaders.TRANSACTION_ID), body == null ? new byte[0] : body,
                message.getReconsumeTimes() + 1);
    }
}
