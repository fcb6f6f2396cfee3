package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.transactioncentre.inbox.Inbox;
import org.springframework.transaction.support.TransactionOperations;

/** Calls the handler in the transaction that holds the inbox row. */
record HandlerRecipient<M extends Record>(
        Class<M> payloadType,
        MessageHandler<M> handler,
        Inbox inbox,
        TransactionOperations transactions) implements Recipient<M> {
    @Override
    public boolean take(ReadMessage message) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean first = inbox.isFirst(message.consumer(), message.transactionId());
            if (first) {
                handler.handle(payloadType.cast(message.payload()));
            }
            return first;
        }));
    }
}
