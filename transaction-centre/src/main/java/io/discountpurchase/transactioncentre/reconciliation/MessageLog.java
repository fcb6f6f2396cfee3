package io.discountpurchase.transactioncentre.reconciliation;

import org.apache.rocketmq.client.consumer.DefaultMQPullConsumer;
import org.apache.rocketmq.client.consumer.PullResult;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.remoting.exception.RemotingException;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The topic of the service as the broker keeps it, read beside all consumers, without an offset that is kept anywhere. The
 * client that is to replace this one pulls ahead in threads of its own: it cannot say where a queue ends, and is never
 * stopped without stack traces in the log.
 */
@SuppressWarnings("deprecation")
class MessageLog {
    private static final int MESSAGES_PER_PULL = 1000;
    private static final String EVERY_TAG = "*";

    private final String topic;
    private final String group;
    private final String nameServer;
    private final Duration patience;

    /** @param patience how long one reading may take */
    MessageLog(String topic, String group, String nameServer, Duration patience) {
        this.topic = topic;
        this.group = group;
        this.nameServer = nameServer;
        this.patience = patience;
    }

    /** The log cannot be read, or not to its end in time. */
    static class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Tells all messages, queue by queue, some at a time. */
    void tell(Consumer<List<MessageExt>> listener) throws Unreadable {
        DefaultMQPullConsumer consumer = new DefaultMQPullConsumer(group);
        consumer.setNamesrvAddr(nameServer);
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            consumer.start();
            for (MessageQueue queue : consumer.fetchSubscribeMessageQueues(topic)) {
                tell(consumer, queue, deadline, listener);
            }
        } catch (MQClientException | RemotingException | MQBrokerException e) {
            throw new Unreadable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(e);
        } finally {
            consumer.shutdown();
        }
    }

    /** Messages that come while it reads are not told. */
    private void tell(DefaultMQPullConsumer consumer, MessageQueue queue, long deadline,
            Consumer<List<MessageExt>> listener)
            throws Unreadable, MQClientException, RemotingException, MQBrokerException, InterruptedException {
        long next = consumer.minOffset(queue);
        long end = consumer.maxOffset(queue);
        while (next < end) {
            if (System.nanoTime() - deadline > 0) {
                throw new Unreadable("not read within " + patience);
            }
            int most = (int) Math.min(MESSAGES_PER_PULL, end - next);
            PullResult pulled = consumer.pull(queue, EVERY_TAG, next, most);
            listener.accept(Objects.requireNonNullElse(pulled.getMsgFoundList(), List.of()));
            next = pulled.getNextBeginOffset();
        }
    }
}
