package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.datacentre.DataRecord;
import io.discountpurchase.companion.datacentre.DataRecords;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.connection.TypeOfMessage;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.spring.core.RocketMQListener;
import org.apache.rocketmq.spring.core.RocketMQPushConsumerLifecycleListener;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keeps whatever comes, also what nobody can read: the data centre has to understand nothing. It takes what the broker hands
 * over together in one transaction, since it takes every message of three topics.
 */
abstract class DataCentreListener implements RocketMQListener<MessageExt>, RocketMQPushConsumerLifecycleListener {
    private static final int MOST_AT_ONCE = 32;
    private static final String UNKNOWN = "unknown";

    private final DataRecords records;

    DataCentreListener(DataRecords records) {
        this.records = records;
    }

    @Override
    public final void onMessage(MessageExt message) {
        keep(List.of(message));
    }

    /** What fails comes again, together with its batch, until it is kept: no message is given up. */
    private void keep(List<MessageExt> messages) {
        records.keep(messages.stream().map(DataCentreListener::recordOf).toList());
    }

    private static DataRecord recordOf(MessageExt message) {
        String body = message.getBody() == null ? "" : new String(message.getBody(), UTF_8);
        String transactionId = Objects.requireNonNullElse(message.getUserProperty(MessageHeaders.TRANSACTION_ID),
                message.getMsgId());
        return DataRecord.of(message.getTopic(), known(message.getTags()), known(TypeOfMessage.nameOf(message)),
                transactionId, known(message.getKeys()), body, Instant.ofEpochMilli(message.getBornTimestamp()));
    }

    private static String known(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }

    /** From the first message that the broker has, with a listener for many at once in place of the container's. */
    @Override
    public final void prepareStart(DefaultMQPushConsumer consumer) {
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setMaxReconsumeTimes(Integer.MAX_VALUE);
        consumer.setConsumeMessageBatchMaxSize(MOST_AT_ONCE);
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            keep(messages);
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
    }
}
