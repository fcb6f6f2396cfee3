package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.eventhandling.ParkedEventTable.Sequence;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;

/**
 * Handles what is parked of a sequence, in order and in one transaction: all of it, or nothing. Whoever comes second waits for
 * the rows and then finds none.
 */
class SequenceRedrive {
    private final ParkedEventTable table;
    private final EventProcessingConfiguration processing;
    private final TransactionOperations transactions;

    SequenceRedrive(ParkedEventTable table, EventProcessingConfiguration processing,
            TransactionOperations transactions) {
        this.table = table;
        this.processing = processing;
        this.transactions = transactions;
    }

    /**
     * @param handled runs in the same transaction, when the events have been handled
     * @return whether anything was parked
     */
    boolean redrive(Sequence sequence, Runnable handled) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            List<JdbcDeadLetter<EventMessage<?>>> letters = table.lock(sequence);
            if (letters.isEmpty()) {
                return false;
            }
            GroupHandlers handlers = GroupHandlers.of(sequence.group(), processing);
            letters.forEach(letter -> {
                handlers.handle(letter.message());
                table.remove(letter);
            });
            handled.run();
            return true;
        }));
    }
}
