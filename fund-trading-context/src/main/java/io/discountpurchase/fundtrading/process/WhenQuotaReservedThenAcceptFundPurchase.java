package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.AcceptFundPurchase;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReserved;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The order has waited for nothing else. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenQuotaReservedThenAcceptFundPurchase {
    private final CommandGateway commands;

    WhenQuotaReservedThenAcceptFundPurchase(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(QuotaReserved event) {
        commands.sendAndWait(new AcceptFundPurchase(event.purchaseId(), event.quota().tradeDate()));
    }
}
