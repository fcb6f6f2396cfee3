package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

import java.util.Map;

/** A command with the business key by which the timeline finds all that follows from it. */
public final class KeyedCommand {
    private KeyedCommand() {}

    /** @param businessKey of which the text counts */
    public static CommandMessage<?> of(Object businessKey, Object command) {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(MessageHeaders.BUSINESS_KEY, businessKey.toString()));
    }
}
