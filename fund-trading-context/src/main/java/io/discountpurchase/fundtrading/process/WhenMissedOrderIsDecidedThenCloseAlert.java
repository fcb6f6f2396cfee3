package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.transactioncentre.alert.Alerts;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Re-dated, refunded or recalled: nobody needs to look at the order any more. */
@Component
@ProcessingGroup(WhenFundPurchaseTradingDayMissedThenRaiseAlert.GROUP)
@DisallowReplay
class WhenMissedOrderIsDecidedThenCloseAlert {
    private final Alerts alerts;

    WhenMissedOrderIsDecidedThenCloseAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventHandler
    void react(FundPurchaseRedated event) {
        close(event, "The order has been re-dated to " + event.dates().tradeDate());
    }

    @EventHandler
    void react(FundPurchaseRefused event) {
        close(event, "The order has been refused: " + event.reason());
    }

    private void close(FundPurchaseOrderEvent event, String reason) {
        alerts.closeOf(WhenFundPurchaseTradingDayMissedThenRaiseAlert.CAUSE, event.purchaseId().toString(),
                "fund-trading", reason);
    }
}
