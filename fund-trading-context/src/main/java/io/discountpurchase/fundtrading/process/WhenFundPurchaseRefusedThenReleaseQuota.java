package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * An order that was placed may have reserved quota before it was refused. The quota knows whether it has: releasing what was
 * never reserved changes nothing.
 */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseRefusedThenReleaseQuota {
    private final CommandGateway commands;

    WhenFundPurchaseRefusedThenReleaseQuota(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseRefused event) {
        LocalDate tradeDate = event.tradeDate();
        if (tradeDate != null) {
            QuotaKey quota = new QuotaKey(event.investorId(), event.fundCode(), tradeDate);
            commands.sendAndWait(new ReleaseQuota(quota, event.purchaseId()));
        }
    }
}
