package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.PreparedTransaction;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Two threads meet here. RocketMQ wants the local transaction to run inside its send call; a unit of work commits only after
 * the code in it has returned. So the send call waits on a thread of its own until the unit of work has ended.
 */
final class PendingTransaction implements PreparedTransaction {
    private final StoredMessage message;
    private final CompletableFuture<@Nullable Void> halfMessageStored = new CompletableFuture<>();
    private final CompletableFuture<LocalTransactionState> outcome = new CompletableFuture<>();

    PendingTransaction(StoredMessage message) {
        this.message = message;
    }

    StoredMessage message() {
        return message;
    }

    @Override
    public String transactionId() {
        return message.transactionId();
    }

    @Override
    public void commit() {
        outcome.complete(LocalTransactionState.COMMIT_MESSAGE);
    }

    @Override
    public void rollback() {
        outcome.complete(LocalTransactionState.ROLLBACK_MESSAGE);
    }

    /** Nobody knows how the local transaction ended: the check-back will find out. */
    void leaveToCheckBack() {
        outcome.complete(LocalTransactionState.UNKNOW);
    }

    /** On the sending thread: the half message is stored; waits for the local transaction, but not for ever. */
    LocalTransactionState halfMessageStored(Duration longestLocalTransaction) {
        halfMessageStored.complete(null);
        outcome.completeOnTimeout(LocalTransactionState.UNKNOW, longestLocalTransaction.toMillis(),
                TimeUnit.MILLISECONDS);
        return outcome.join();
    }

    void halfMessageRefused(String reason, @Nullable Throwable cause) {
        halfMessageStored.completeExceptionally(new TransactionCentreUnavailable(reason, cause));
    }

    /** On the thread of the local transaction. A half message that is stored later than this is rolled back. */
    void awaitHalfMessage(Duration timeout) {
        try {
            halfMessageStored.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TransactionCentreUnavailable unavailable ? unavailable
                    : new TransactionCentreUnavailable("The half message could not be sent", e.getCause());
        } catch (TimeoutException e) {
            rollback();
            throw new TransactionCentreUnavailable("The broker has not stored the half message in time", e);
        } catch (InterruptedException e) {
            rollback();
            Thread.currentThread().interrupt();
            throw new TransactionCentreUnavailable("Interrupted while the half message was sent", e);
        }
    }
}
