package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.connection.TypeOfMessage;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import io.discountpurchase.transactioncentre.ledger.Answer;
import io.discountpurchase.transactioncentre.ledger.Answer.AnsweredBy;
import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.apache.rocketmq.client.producer.TransactionListener;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** What the broker's client calls: the half message is stored; how did this transaction end? */
class BrokerDialogue implements TransactionListener {
    private static final Logger log = LoggerFactory.getLogger(BrokerDialogue.class);

    private final CheckBack checkBack;
    private final AnswerBook answers;
    private final Journal journal;
    private final String service;
    private final Duration longestLocalTransaction;
    private final Clock clock;

    BrokerDialogue(CheckBack checkBack, AnswerBook answers, Journal journal, TransactionCentreProperties properties,
            Clock clock) {
        this.checkBack = checkBack;
        this.answers = answers;
        this.journal = journal;
        this.service = properties.service();
        this.longestLocalTransaction = properties.longestLocalTransaction();
        this.clock = clock;
    }

    @Override
    public LocalTransactionState executeLocalTransaction(Message message, Object pending) {
        LocalTransactionState outcome = ((PendingTransaction) pending).halfMessageStored(longestLocalTransaction);
        if (outcome == LocalTransactionState.COMMIT_MESSAGE) {
            CrashPoint.AFTER_LOCAL_COMMIT.reachedBy(service);
        }
        return outcome;
    }

    /** Any failure leaves the question open: the broker asks again. */
    @Override
    public LocalTransactionState checkLocalTransaction(MessageExt message) {
        String transactionId = message.getUserProperty(MessageHeaders.TRANSACTION_ID);
        try {
            return answerTo(message, transactionId);
        } catch (RuntimeException e) {
            log.warn("Check-back of {} failed, the broker will ask again", transactionId, e);
            return LocalTransactionState.UNKNOW;
        }
    }

    private LocalTransactionState answerTo(MessageExt message, String transactionId) {
        String businessKey = message.getKeys();
        MessageType type = new MessageType(Objects.requireNonNull(TypeOfMessage.nameOf(message)),
                Integer.parseInt(message.getUserProperty(MessageHeaders.VERSION)));
        LocalTransactionState answer = checkBack.check(type, businessKey,
                Instant.ofEpochMilli(message.getBornTimestamp()))
                .map(BrokerDialogue::answer)
                .orElse(LocalTransactionState.UNKNOW);
        journal.record(JournalEntry.message(businessKey, clock.instant(), "CHECKED_BACK_" + answer, transactionId));
        if (answer == LocalTransactionState.COMMIT_MESSAGE) {
            answers.add(new Answer(transactionId, businessKey, AnsweredBy.CHECK, clock.instant()));
        }
        log.info("Check-back of {}: {}", transactionId, answer);
        return answer;
    }

    private static LocalTransactionState answer(TransactionState state) {
        return switch (state) {
            case COMMITTED -> LocalTransactionState.COMMIT_MESSAGE;
            case ABANDONED -> LocalTransactionState.ROLLBACK_MESSAGE;
        };
    }
}
