package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.inbox.Inbox;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Writes the inbox row in the transaction of the command that a message has become; a duplicate stops here. */
public final class InboxInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private enum Result { DUPLICATE }

    private static final String CONSUMER = "inboxConsumer";
    private static final String TRANSACTION = "inboxTransaction";

    private final Inbox inbox;

    InboxInterceptor(Inbox inbox) {
        this.inbox = inbox;
    }

    public static Map<String, String> entry(String consumer, String transactionId) {
        return Map.of(CONSUMER, consumer, TRANSACTION, transactionId);
    }

    /** Whether a command was not handled, because its message had been taken before. */
    public static boolean isDuplicate(@Nullable Object commandResult) {
        return commandResult == Result.DUPLICATE;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        MetaData metaData = unitOfWork.getMessage().getMetaData();
        if (metaData.get(CONSUMER) instanceof String consumer && metaData.get(TRANSACTION) instanceof String transaction
                && !inbox.isFirst(consumer, transaction)) {
            return Result.DUPLICATE;
        }
        return chain.proceed();
    }
}
