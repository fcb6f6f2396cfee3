package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.connection.BrokerConnection;
import io.discountpurchase.transactioncentre.ledger.Answer;
import io.discountpurchase.transactioncentre.ledger.Answer.AnsweredBy;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Sends committed messages again, as plain messages under the same key: what has committed needs no half message. It covers
 * a broker that lost a message, and half messages that the broker discarded while this service was down.
 */
class Resending {
    private static final Logger log = LoggerFactory.getLogger(Resending.class);
    private static final int MOST_AT_ONCE = 200;

    private final BrokerConnection connection;
    private final TransactionMQProducer producer;
    private final WireFormat wireFormat;
    private final Ledger ledger;
    private final AnswerBook answers;
    private final String service;
    private final String topic;
    private final Duration resendAfter;
    private final Clock clock;

    Resending(BrokerConnection connection, TransactionMQProducer producer, WireFormat wireFormat, Ledger ledger,
            AnswerBook answers,
            TransactionCentreProperties properties, Clock clock) {
        this.connection = connection;
        this.producer = producer;
        this.wireFormat = wireFormat;
        this.ledger = ledger;
        this.answers = answers;
        this.service = properties.service();
        this.topic = properties.topic();
        this.resendAfter = properties.resendAfter();
        this.clock = clock;
    }

    /** Everything that has been committed for long and not answered; a broker that is away is tried again next time. */
    void reconcile() {
        List<StoredMessage> unanswered = ledger.unanswered(clock.instant().minus(resendAfter), MOST_AT_ONCE);
        if (unanswered.isEmpty()) {
            return;
        }
        try {
            log.info("{} committed messages were unanswered and have been sent again", resend(unanswered));
        } catch (TransactionCentreUnavailable e) {
            log.warn("{} committed messages wait for the broker: {}", unanswered.size(), e.getMessage());
        }
    }

    int resend(List<StoredMessage> messages) {
        connection.ensureOpen(topic);
        messages.forEach(this::resend);
        return messages.size();
    }

    private void resend(StoredMessage message) {
        try {
            SendResult result = producer.send(wireFormat.message(message));
            if (result.getSendStatus() != SendStatus.SEND_OK) {
                throw new TransactionCentreUnavailable("The broker answered " + result.getSendStatus(), null);
            }
            CrashPoint.AFTER_RESEND.reachedBy(service);
            answers.add(new Answer(message.transactionId(), message.businessKey(), AnsweredBy.RESEND, clock.instant()));
        } catch (MQClientException | RemotingException | MQBrokerException e) {
            throw new TransactionCentreUnavailable("The broker could not be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransactionCentreUnavailable("Interrupted while sending again", e);
        }
    }
}
