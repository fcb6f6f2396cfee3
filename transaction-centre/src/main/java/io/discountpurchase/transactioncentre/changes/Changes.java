package io.discountpurchase.transactioncentre.changes;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells those in this process who follow what has moved. Whoever was not there to hear it must ask. */
public class Changes {
    private final Set<Consumer<Change>> followers = ConcurrentHashMap.newKeySet();

    public void follow(Consumer<Change> follower) {
        followers.add(follower);
    }

    /** Once the transaction of this thread has committed, or at once if there is none. */
    public void publish(Change change) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(change);
                }
            });
        } else {
            tell(change);
        }
    }

    private void tell(Change change) {
        followers.forEach(follower -> follower.accept(change));
    }
}
