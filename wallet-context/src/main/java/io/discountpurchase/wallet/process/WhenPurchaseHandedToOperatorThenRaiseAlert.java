package io.discountpurchase.wallet.process;

import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseHandedToOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Once for each hand-over: the alert and the processor's token are one commit. */
@Component
@ProcessingGroup(WhenPurchaseHandedToOperatorThenRaiseAlert.GROUP)
@DisallowReplay
class WhenPurchaseHandedToOperatorThenRaiseAlert {
    static final String GROUP = "operator-alerts";
    static final String CAUSE = "PURCHASE_UNANSWERED";

    private final Alerts alerts;

    WhenPurchaseHandedToOperatorThenRaiseAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventHandler
    void react(PurchaseHandedToOperator handed) {
        alerts.raise(CAUSE, handed.purchaseId().toString(),
                "fund-trading has not answered; the money is held, and fund-trading is reminded until it answers");
    }
}
