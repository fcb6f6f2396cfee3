package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.transactioncentre.alert.Alerts;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Once for each day that is missed: the alert and the processor's token are one commit. */
@Component
@ProcessingGroup(WhenFundPurchaseTradingDayMissedThenRaiseAlert.GROUP)
@DisallowReplay
class WhenFundPurchaseTradingDayMissedThenRaiseAlert {
    static final String GROUP = "operator-alerts";
    static final String CAUSE = "ORDER_FOR_CLOSED_DAY";

    private final Alerts alerts;

    WhenFundPurchaseTradingDayMissedThenRaiseAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventHandler
    void react(FundPurchaseTradingDayMissed event) {
        alerts.raise(CAUSE, event.purchaseId().toString(), "An order of " + event.investorId() + " for "
                + event.amount() + " of fund " + event.fundCode() + " has missed its trading day " + event.tradeDate()
                + ", which is closed: re-date it with the investor's consent, or refund it to the wallet");
    }
}
