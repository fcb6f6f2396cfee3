package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReserveQuota;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Another day has a quota of its own. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseRedatedThenReserveQuota {
    private final CommandGateway commands;

    WhenFundPurchaseRedatedThenReserveQuota(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseRedated event) {
        Money limit = event.dailyLimit();
        if (limit != null) {
            QuotaKey quota = new QuotaKey(event.investorId(), event.fundCode(), event.dates().tradeDate());
            commands.sendAndWait(new ReserveQuota(quota, event.purchaseId(), event.amount(), limit));
        }
    }
}
