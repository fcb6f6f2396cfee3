package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import io.discountpurchase.transactioncentre.ledger.Answer;
import io.discountpurchase.transactioncentre.ledger.Answer.AnsweredBy;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.client.producer.TransactionSendResult;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends half messages and the answers to them. */
class HalfMessages implements AutoCloseable {
    private final BrokerConnection connection;
    private final TransactionMQProducer producer;
    private final WireFormat wireFormat;
    private final AnswerBook answers;
    private final TransactionCentreProperties properties;
    private final Clock clock;
    private final ExecutorService senders = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("half-message-", 0).factory());

    HalfMessages(BrokerConnection connection, TransactionMQProducer producer, WireFormat wireFormat, AnswerBook answers,
            TransactionCentreProperties properties, Clock clock) {
        this.connection = connection;
        this.producer = producer;
        this.wireFormat = wireFormat;
        this.answers = answers;
        this.properties = properties;
        this.clock = clock;
    }

    PendingTransaction prepare(StoredMessage message) {
        CrashPoint.BEFORE_HALF_MESSAGE.reachedBy(properties.service());
        connection.ensureOpen(properties.topic());
        PendingTransaction pending = new PendingTransaction(message);
        senders.execute(() -> send(pending));
        pending.awaitHalfMessage(properties.prepareTimeout());
        CrashPoint.AFTER_HALF_MESSAGE.reachedBy(properties.service());
        return pending;
    }

    private void send(PendingTransaction pending) {
        try {
            TransactionSendResult result = producer.sendMessageInTransaction(wireFormat.message(pending.message()),
                    pending);
            CrashPoint.AFTER_ANSWER.reachedBy(properties.service());
            if (result.getSendStatus() != SendStatus.SEND_OK) {
                pending.halfMessageRefused("The broker answered " + result.getSendStatus(), null);
            } else if (result.getLocalTransactionState() == LocalTransactionState.COMMIT_MESSAGE) {
                answers.add(new Answer(pending.transactionId(), pending.message().businessKey(), AnsweredBy.LOCAL,
                        clock.instant()));
            }
        } catch (MQClientException | RuntimeException e) {
            pending.halfMessageRefused("The broker could not be reached", e);
        }
    }

    @Override
    public void close() {
        senders.close();
    }
}
