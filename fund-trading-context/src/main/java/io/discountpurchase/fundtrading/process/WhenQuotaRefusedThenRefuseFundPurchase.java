package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefuseFundPurchase;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaRefused;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Another purchase of the same day was faster: a business refusal, so it ends here and is not tried again. */
@Component
@ProcessingGroup("fund-purchase")
@DisallowReplay
class WhenQuotaRefusedThenRefuseFundPurchase {
    private final CommandGateway commands;

    WhenQuotaRefusedThenRefuseFundPurchase(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(QuotaRefused event) {
        commands.sendAndWait(new RefuseFundPurchase(event.purchaseId(), event.quota().tradeDate(),
                Refusal.ABOVE_DAILY_LIMIT));
    }
}
