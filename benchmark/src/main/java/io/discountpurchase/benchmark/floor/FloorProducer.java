package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.apache.rocketmq.client.producer.TransactionListener;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends transactional messages as RocketMQ means them: the local transaction runs in the caller's thread. */
final class FloorProducer implements AutoCloseable {
    static final String TYPE = "type";
    private static final String TRANSACTION_ID = "transactionId";
    private static final String VERSION = "version";
    private static final int SEND_TIMEOUT = 10_000;

    private final TransactionMQProducer producer;
    private final Consumer<FloorMessage> answered;
    private final String topic;

    /**
     * Started.
     *
     * @param answered is told of each message that the broker was told to deliver
     */
    FloorProducer(String topic, String nameServer, FloorDatabase database, Consumer<FloorMessage> answered)
            throws MQClientException {
        this.topic = topic;
        this.answered = answered;
        producer = new TransactionMQProducer(topic + "-producer");
        producer.setInstanceName(topic);
        producer.setNamesrvAddr(nameServer);
        producer.setSendMsgTimeout(SEND_TIMEOUT);
        producer.setTransactionListener(new LocalTransaction(new FloorFence(database)));
        producer.start();
    }

    /**
     * @param local the local transaction; true to commit the message with it, false to roll it back
     * @throws MQClientException if the broker has not stored the half message, or the local transaction has failed
     */
    void send(FloorMessage content, Callable<Boolean> local) throws MQClientException {
        var message = new Message(topic, content.tag(), content.businessKey(), content.body().getBytes(UTF_8));
        if (!content.tag().equals(content.type())) {
            message.putUserProperty(TYPE, content.type());
        }
        message.putUserProperty(TRANSACTION_ID, content.transactionId());
        message.putUserProperty(VERSION, "1");
        var transaction = new Local(local);
        producer.sendMessageInTransaction(message, transaction);
        if (transaction.failure != null) {
            throw new MQClientException("Local transaction failed", transaction.failure);
        }
        if (transaction.committed) {
            answered.accept(content);
        }
    }

    private static final class Local {
        private final Callable<Boolean> work;
        private @Nullable Exception failure;
        private boolean committed;

        Local(Callable<Boolean> work) {
            this.work = work;
        }

        @SuppressWarnings("IllegalCatch")
        LocalTransactionState run() {
            try {
                committed = work.call();
                return committed ? LocalTransactionState.COMMIT_MESSAGE : LocalTransactionState.ROLLBACK_MESSAGE;
            } catch (Exception e) {
                failure = e;
                return LocalTransactionState.ROLLBACK_MESSAGE;
            }
        }
    }

    private record LocalTransaction(FloorFence fence) implements TransactionListener {
        @Override
        public LocalTransactionState executeLocalTransaction(Message message, Object local) {
            return ((Local) local).run();
        }

        @Override
        public LocalTransactionState checkLocalTransaction(MessageExt message) {
            try {
                return fence.isCommitted(message.getUserProperty(TRANSACTION_ID))
                        ? LocalTransactionState.COMMIT_MESSAGE
                        : LocalTransactionState.ROLLBACK_MESSAGE;
            } catch (SQLException e) {
                return LocalTransactionState.UNKNOW;
            }
        }
    }

    @Override
    public void close() {
        producer.shutdown();
    }
}
