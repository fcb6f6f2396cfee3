package io.discountpurchase.fundtrading.process;

import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends commands under the business key by which the timeline finds all that follows from them. */
@Component
class KeyedCommands {
    private final CommandGateway commands;

    KeyedCommands(CommandGateway commands) {
        this.commands = commands;
    }

    <R> CompletableFuture<R> send(Object businessKey, Object command) {
        return commands.send(keyed(businessKey, command));
    }

    <R> R sendAndWait(Object businessKey, Object command, Class<R> result) {
        return result.cast(commands.sendAndWait(keyed(businessKey, command)));
    }

    private static CommandMessage<?> keyed(Object businessKey, Object command) {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(MessageHeaders.BUSINESS_KEY, businessKey.toString()));
    }
}
