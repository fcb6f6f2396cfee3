package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.axon.KeyedCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Sends commands in the name of a purchase, so that all they bring about is in its timeline. */
@Component
class PurchaseCommands {
    private final CommandGateway commands;

    PurchaseCommands(CommandGateway commands) {
        this.commands = commands;
    }

    void send(PurchaseId purchaseId, Object command) {
        send(purchaseId, command, Object.class);
    }

    <R> R send(PurchaseId purchaseId, Object command, Class<R> result) {
        return result.cast(commands.sendAndWait(KeyedCommand.of(purchaseId, command)));
    }
}
