package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.broker.transaction.queue.TransactionalMessageBridge;
import org.apache.rocketmq.broker.transaction.queue.TransactionalMessageUtil;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.store.MessageStore;
import org.apache.rocketmq.store.exception.ConsumeQueueException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Reads, as the broker's own check does, which half messages are still open: those in the half queue whose offset no
 * message of the operation queue names. Both are read from where the last check stopped, so this is cheap.
 */
final class HalfMessages {
    private static final int BATCH = 32;

    private final MessageStore store;
    private final TransactionalMessageBridge bridge;

    HalfMessages(BrokerController controller) {
        store = controller.getMessageStore();
        bridge = new TransactionalMessageBridge(controller, store);
    }

    long open() {
        return bridge.fetchMessageQueues(TransactionalMessageUtil.buildHalfTopic())
                .stream()
                .mapToLong(this::openIn)
                .sum();
    }

    private long openIn(MessageQueue half) {
        long from = bridge.fetchConsumeOffset(half);
        long to = endOf(half);
        Set<Long> closed = closed(half);
        return LongStream.range(from, to).filter(offset -> !closed.contains(offset)).count();
    }

    private long endOf(MessageQueue queue) {
        try {
            return store.getMaxOffsetInQueue(queue.getTopic(), queue.getQueueId());
        } catch (ConsumeQueueException e) {
            throw new IllegalStateException("The broker cannot read its half messages", e);
        }
    }

    private Set<Long> closed(MessageQueue half) {
        var operations = new MessageQueue(TransactionalMessageUtil.buildOpTopic(), half.getBrokerName(),
                half.getQueueId());
        Set<Long> closed = new HashSet<>();
        long from = bridge.fetchConsumeOffset(operations);
        List<MessageExt> batch = operationsFrom(operations, from);
        while (!batch.isEmpty()) {
            batch.forEach(operation -> closed.addAll(offsetsIn(operation)));
            from += batch.size();
            batch = operationsFrom(operations, from);
        }
        return closed;
    }

    private List<MessageExt> operationsFrom(MessageQueue operations, long offset) {
        var found = bridge.getOpMessage(operations.getQueueId(), offset, BATCH).getMsgFoundList();
        return found == null ? List.of() : found;
    }

    private static List<Long> offsetsIn(MessageExt operation) {
        String offsets = new String(operation.getBody(), TransactionalMessageUtil.CHARSET);
        return Arrays.stream(offsets.split(TransactionalMessageUtil.OFFSET_SEPARATOR)).map(Long::valueOf).toList();
    }
}
