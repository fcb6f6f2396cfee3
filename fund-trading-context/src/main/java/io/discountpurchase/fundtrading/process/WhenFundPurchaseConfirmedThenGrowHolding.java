package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingKey;
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
        HoldingKey holding = new HoldingKey(event.investorId(), event.fundCode());
        commands.sendAndWait(new GrowHolding(holding, event.purchaseId(), event.shares(), event.amount()));
    }
}
