package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.PreparedTransaction;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The centre around RocketMQ's transactional messages. */
class RocketMqTransactionCentre implements TransactionCentre {
    private final HalfMessages halfMessages;
    private final Resending resending;
    private final WireFormat wireFormat;
    private final Ledger ledger;
    private final Journal journal;
    private final String service;
    private final Clock clock;

    RocketMqTransactionCentre(HalfMessages halfMessages, Resending resending, WireFormat wireFormat, Ledger ledger,
            Journal journal, String service, Clock clock) {
        this.halfMessages = halfMessages;
        this.resending = resending;
        this.wireFormat = wireFormat;
        this.ledger = ledger;
        this.journal = journal;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public PreparedTransaction prepare(OutboundMessage message) {
        return halfMessages.prepare(wireFormat.write(message));
    }

    @Override
    public void publish(OutboundMessage message) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transactional message needs a database transaction around it");
        }
        StoredMessage stored = wireFormat.write(message);
        PendingTransaction transaction = halfMessages.prepare(stored);
        Instant prepared = clock.instant();
        TransactionSynchronizationManager.registerSynchronization(new AnswerWhenCompleted(transaction));
        ledger.committed(stored);
        journal.record(List.of(
                JournalEntry.message(stored.businessKey(), prepared, "HALF_MESSAGE_STORED", stored.transactionId()),
                JournalEntry.message(stored.businessKey(), clock.instant(), "LOCAL_TRANSACTION_COMMITTED",
                        stored.transactionId())));
        CrashPoint.INSIDE_LOCAL_TRANSACTION.reachedBy(service);
    }

    @Override
    public Optional<TransactionState> stateOf(MessageType type, String businessKey) {
        return ledger.stateOf(type.transactionId(businessKey));
    }

    @Override
    public TransactionState abandon(MessageType type, String businessKey) {
        return ledger.abandon(type, businessKey);
    }

    @Override
    public int resend(String businessKey) {
        return resending.resend(ledger.committedOf(businessKey));
    }

    /**
     * Bound to the outermost database transaction, not to the unit of work: whatever is wrapped around it, the answer is
     * given only when the database has really committed or rolled back.
     */
    private record AnswerWhenCompleted(PendingTransaction transaction) implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            switch (status) {
                case STATUS_COMMITTED -> transaction.commit();
                case STATUS_ROLLED_BACK -> transaction.rollback();
                default -> transaction.leaveToCheckBack();
            }
        }
    }
}
