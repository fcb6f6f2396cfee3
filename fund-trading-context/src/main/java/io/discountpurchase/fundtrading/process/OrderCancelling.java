package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.Cancellation;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.CancelFundPurchase;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Cancels an order (撤单) for its investor. The order itself decides, so a cancel that races with the close of the day, which
 * confirms it, ends one way only.
 */
@Component
public class OrderCancelling {
    private final KeyedCommands commands;
    private final BusinessClock clock;

    OrderCancelling(KeyedCommands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Asked again, it gives the same answer. */
    public Cancellation cancel(PurchaseId order, InvestorId investor) {
        try {
            return commands.sendAndWait(order, new CancelFundPurchase(order, investor, clock.now()),
                    Cancellation.class);
        } catch (AggregateNotFoundException e) {
            return Cancellation.UNKNOWN;
        }
    }
}
