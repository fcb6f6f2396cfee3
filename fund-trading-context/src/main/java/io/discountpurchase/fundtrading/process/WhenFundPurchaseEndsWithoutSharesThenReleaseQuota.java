package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * An order that was placed may have reserved quota before it was refused, cancelled or could not be confirmed. The quota knows
 * whether it has: releasing what was never reserved changes nothing.
 */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenFundPurchaseEndsWithoutSharesThenReleaseQuota {
    private final CommandGateway commands;

    WhenFundPurchaseEndsWithoutSharesThenReleaseQuota(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(FundPurchaseRefused event) {
        LocalDate tradeDate = event.tradeDate();
        if (tradeDate != null) {
            release(event, event.fundCode(), tradeDate);
        }
    }

    @EventHandler
    void react(FundPurchaseCancelled event) {
        release(event, event.fundCode(), event.tradeDate());
    }

    @EventHandler
    void react(FundPurchaseConfirmationFailed event) {
        release(event, event.fundCode(), event.tradeDate());
    }

    private void release(FundPurchaseOrderEvent event, FundCode fundCode, LocalDate tradeDate) {
        QuotaKey quota = new QuotaKey(event.investorId(), fundCode, tradeDate);
        commands.sendAndWait(new ReleaseQuota(quota, event.purchaseId()));
    }
}
