package io.discountpurchase.fundtrading.process;

import io.discountpurchase.transactioncentre.axon.KeyedCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.util.concurrent.CompletableFuture;

/** Sends commands under the business key by which the timeline finds all that follows from them. */
@Component
class KeyedCommands {
    private final CommandGateway commands;

    KeyedCommands(CommandGateway commands) {
        this.commands = commands;
    }

    <R> CompletableFuture<R> send(Object businessKey, Object command) {
        return commands.send(KeyedCommand.of(businessKey, command));
    }

    <R> R sendAndWait(Object businessKey, Object command, Class<R> result) {
        return result.cast(commands.sendAndWait(KeyedCommand.of(businessKey, command)));
    }
}
