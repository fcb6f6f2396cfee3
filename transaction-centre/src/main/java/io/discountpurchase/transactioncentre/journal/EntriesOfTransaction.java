package io.discountpurchase.transactioncentre.journal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one transaction has done, gathered until it is about to commit, so that the database is asked once. What comes after
 * that, of those who are told of the commit as well, is written at once.
 */
final class EntriesOfTransaction implements TransactionSynchronization {
    private final Journal journal;
    private final List<JournalEntry> waiting = new ArrayList<>();
    private boolean committing;

    private EntriesOfTransaction(Journal journal) {
        this.journal = journal;
    }

    /** Those of the transaction that runs on this thread; of another, which it may have interrupted, are others. */
    static EntriesOfTransaction of(Journal journal) {
        return TransactionSynchronizationManager.getSynchronizations()
                .stream()
                .filter(EntriesOfTransaction.class::isInstance)
                .map(EntriesOfTransaction.class::cast)
                .filter(entries -> entries.journal.equals(journal))
                .findFirst()
                .orElseGet(() -> begun(journal));
    }

    private static EntriesOfTransaction begun(Journal journal) {
        EntriesOfTransaction entries = new EntriesOfTransaction(journal);
        TransactionSynchronizationManager.registerSynchronization(entries);
        return entries;
    }

    void add(Collection<JournalEntry> entries) {
        if (committing) {
            journal.write(entries);
        } else {
            waiting.addAll(entries);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        journal.write(waiting);
    }
}
