package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RedateFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefundFundPurchase;
import io.discountpurchase.fundtrading.domain.order.MissedDayDecision;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * What an operator decides about an order whose trading day was closed when it came. The order itself takes the first decision
 * and no other, so two operators at once, or one who presses twice, have one effect.
 */
@Component
public class MissedTradingDays {
    private final KeyedCommands commands;
    private final BusinessClock clock;

    MissedTradingDays(KeyedCommands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** The investor must have agreed: nobody knows the price of the new day. */
    public MissedDayDecision redate(PurchaseId order) {
        return decide(new RedateFundPurchase(order, clock.now()));
    }

    /** The money stays in the wallet. */
    public MissedDayDecision refund(PurchaseId order) {
        return decide(new RefundFundPurchase(order));
    }

    private MissedDayDecision decide(FundPurchaseOrderCommand decision) {
        try {
            return commands.sendAndWait(decision.purchaseId(), decision, MissedDayDecision.class);
        } catch (AggregateNotFoundException e) {
            return MissedDayDecision.UNKNOWN;
        }
    }
}
