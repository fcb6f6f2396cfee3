package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.Cancellation;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.CancelFundPurchase;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Cancels an order (撤单) for its investor. The order itself decides, so a cancel that races with the close of the day, which
 * confirms it, ends one way only.
 */
@Component
public class OrderCancelling {
    private final CommandGateway commands;
    private final BusinessClock clock;

    OrderCancelling(CommandGateway commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Asked again, it gives the same answer. */
    public Cancellation cancel(PurchaseId order, InvestorId investor) {
        CommandMessage<?> command = GenericCommandMessage
                .asCommandMessage(new CancelFundPurchase(order, investor, clock.now()))
                .andMetaData(Map.of(MessageHeaders.BUSINESS_KEY, order.toString()));
        try {
            return commands.sendAndWait(command);
        } catch (AggregateNotFoundException e) {
            return Cancellation.UNKNOWN;
        }
    }
}
