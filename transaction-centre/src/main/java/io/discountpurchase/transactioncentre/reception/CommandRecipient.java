package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.axon.InboxInterceptor;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

import java.util.Map;
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
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(MessageHeaders.BUSINESS_KEY, receipt.businessKey()))
                .andMetaData(InboxInterceptor.entry(receipt.consumer(), receipt.transactionId()));
    }
}
