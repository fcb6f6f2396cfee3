package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.inbox.Inbox;
import io.discountpurchase.transactioncentre.inbox.Receipt;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Writes the inbox row in the transaction of the command that a message has become; a duplicate stops here. */
public final class InboxInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private enum Result { DUPLICATE }

    private static final String RECEIPT = "receipt";

    private final Inbox inbox;

    InboxInterceptor(Inbox inbox) {
        this.inbox = inbox;
    }

    /** What a command is told of the message that it comes from. */
    public static Map<String, Receipt> entry(Receipt receipt) {
        return Map.of(RECEIPT, receipt);
    }

    /** Whether a command was not handled, because its message had been taken before. */
    public static boolean isDuplicate(@Nullable Object commandResult) {
        return commandResult == Result.DUPLICATE;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        boolean taken = unitOfWork.getMessage().getMetaData().get(RECEIPT) instanceof Receipt receipt
                && !inbox.isFirst(receipt);
        return taken ? Result.DUPLICATE : chain.proceed();
    }
}
