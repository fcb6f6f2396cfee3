package io.discountpurchase.transactioncentre.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/**
 * Commands that the events of a batch lead to, handled side by side. The batch commits, and with it how far its processor has
 * come, only after all of them. If one fails, or the process dies, all events of the batch are told again: the commands must
 * bear to be handled twice.
 */
public final class CommandsOfBatch {
    private static final int MOST_AT_ONCE = 8;
    private static final String RESOURCE = CommandsOfBatch.class.getName();
    private static final CompletableFuture<Object> NONE_BEFORE = CompletableFuture.completedFuture(null);

    private final CommandGateway gateway;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    public CommandsOfBatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Returns at once, unless many are being handled.
     *
     * @param sequence commands with the same one are handled one after the other, in their order
     */
    public void send(Object sequence, Object command) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        // made here, where it is known which event it follows from
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        Map<Object, CompletableFuture<Object>> last = batch.getOrComputeResource(RESOURCE, name -> new HashMap<>());
        places.acquireUninterruptibly();
        CompletableFuture<Object> handled = last.getOrDefault(sequence, NONE_BEFORE)
                .thenCompose(before -> gateway.send(message))
                .whenComplete((result, failure) -> places.release());
        last.put(sequence, handled);
        batch.onPrepareCommit(events -> await(handled));
    }

    private static void await(CompletableFuture<Object> handled) {
        try {
            handled.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
