package io.discountpurchase.wallet.process;

import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseTakenFromOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A late answer heals the cause. In the group that raises the alert, so that the answer never overtakes it. */
@Component
@ProcessingGroup(WhenPurchaseHandedToOperatorThenRaiseAlert.GROUP)
@DisallowReplay
class WhenPurchaseTakenFromOperatorThenCloseAlert {
    private final Alerts alerts;

    WhenPurchaseTakenFromOperatorThenCloseAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventHandler
    void react(PurchaseTakenFromOperator taken) {
        alerts.closeOf(WhenPurchaseHandedToOperatorThenRaiseAlert.CAUSE, taken.purchaseId().toString(), "wallet",
                "fund-trading has answered");
    }
}
