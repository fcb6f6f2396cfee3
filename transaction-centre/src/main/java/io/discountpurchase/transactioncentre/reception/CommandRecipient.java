package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.axon.InboxInterceptor;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

import java.util.Map;

/** Sends the command that a message means here; the inbox row is written by {@link InboxInterceptor}. */
record CommandRecipient<M extends Record>(
        Class<M> payloadType,
        CommandTranslator<M> translator,
        CommandGateway commands) implements Recipient<M> {
    @Override
    public boolean take(ReadMessage message) {
        Object command = translator.toCommand(payloadType.cast(message.payload()));
        Object result = commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(
                Map.of(MessageHeaders.BUSINESS_KEY, message.businessKey())).andMetaData(
                        InboxInterceptor.entry(message.consumer(), message.transactionId())));
        return !InboxInterceptor.isDuplicate(result);
    }
}
