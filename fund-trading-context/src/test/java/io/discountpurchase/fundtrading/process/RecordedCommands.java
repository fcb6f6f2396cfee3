package io.discountpurchase.fundtrading.process;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;

import java.util.List;

/** A gateway behind which every command is remembered and nothing is done. */
final class RecordedCommands {
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();

    CommandGateway gateway() {
        return gateway;
    }

    List<?> sent() {
        return bus.getDispatchedCommands().stream().map(CommandMessage::getPayload).toList();
    }
}
