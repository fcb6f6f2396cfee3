package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.transactioncentre.axon.InboxInterceptor;
import io.discountpurchase.transactioncentre.axon.KeyedCommand;
import io.discountpurchase.transactioncentre.inbox.Receipt;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

import java.util.function.BooleanSupplier;

/** Sends the command that a message means here; the inbox row is written by {@link InboxInterceptor}. */
record CommandRecipient<M extends Record>(
        Class<M> payloadType,
        CommandTranslator<M> translator,
        CommandGateway commands) implements Recipient<M> {
    @Override
    public BooleanSupplier effectOf(Receipt receipt, Record payload) {
        Object command = translator.toCommand(payloadType.cast(payload));
        return () -> !InboxInterceptor.isDuplicate(commands.sendAndWait(addressed(command, receipt)));
    }

    private static CommandMessage<?> addressed(Object command, Receipt receipt) {
        return KeyedCommand.of(receipt.businessKey(), command)
                .andMetaData(InboxInterceptor.entry(receipt));
    }
}
