package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The order may have reserved quota of its day before that was closed; the quota knows, and gives it back once. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseTradingDayMissedThenReleaseQuota {
    private final CommandGateway commands;

    WhenFundPurchaseTradingDayMissedThenReleaseQuota(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseTradingDayMissed event) {
        QuotaKey quota = new QuotaKey(event.investorId(), event.fundCode(), event.tradeDate());
        commands.sendAndWait(new ReleaseQuota(quota, event.purchaseId()));
    }
}
