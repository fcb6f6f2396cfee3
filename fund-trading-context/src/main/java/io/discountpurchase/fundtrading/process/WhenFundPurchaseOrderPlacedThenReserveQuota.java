package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReserveQuota;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** An order for a limited fund needs its part of the investor's daily quota; any other has been accepted by itself. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseOrderPlacedThenReserveQuota {
    private final CommandGateway commands;

    WhenFundPurchaseOrderPlacedThenReserveQuota(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseOrderPlaced event) {
        Money limit = event.dailyLimit();
        if (limit != null) {
            QuotaKey quota = new QuotaKey(event.investorId(), event.fundCode(), event.dates().tradeDate());
            commands.sendAndWait(new ReserveQuota(quota, event.purchaseId(), event.amount(), limit));
        }
    }
}
