package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The shares of a confirmed order belong to the investor. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseConfirmedThenGrowHolding {
    private final CommandGateway commands;

    WhenFundPurchaseConfirmedThenGrowHolding(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseConfirmed event) {
        commands.sendAndWait(new GrowHolding(new LotId(event.purchaseId()), event.investorId(), event.fundCode(),
                event.shares(), event.amount()));
    }
}
