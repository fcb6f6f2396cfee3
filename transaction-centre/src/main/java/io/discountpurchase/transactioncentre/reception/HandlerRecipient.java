package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.transactioncentre.inbox.Inbox;
import io.discountpurchase.transactioncentre.inbox.Receipt;
import org.springframework.transaction.support.TransactionOperations;

import java.util.function.BooleanSupplier;

/** Calls the handler in the transaction that holds the inbox row. */
record HandlerRecipient<M extends Record>(
        Class<M> payloadType,
        MessageHandler<M> handler,
        Inbox inbox,
        TransactionOperations transactions) implements Recipient<M> {
    @Override
    public String consumer() {
        return handler.consumer();
    }

    @Override
    public BooleanSupplier effectOf(Receipt receipt, Record payload) {
        M message = payloadType.cast(payload);
        return () -> Boolean.TRUE.equals(transactions.execute(status -> {
            boolean first = inbox.isFirst(receipt);
            if (first) {
                handler.handle(message);
            }
            return first;
        }));
    }
}
