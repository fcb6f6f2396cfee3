package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A late answer heals the cause. In the group that raises the alert, so that the answer never overtakes it. */
@Component
@ProcessingGroup(WhenPurchaseHandedToOperatorThenRaiseAlert.GROUP)
@DisallowReplay
class WhenPurchaseAnsweredThenCloseAlert {
    private final Alerts alerts;

    WhenPurchaseAnsweredThenCloseAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventHandler
    void react(PurchaseAccepted accepted) {
        close(accepted.purchaseId());
    }

    @EventHandler
    void react(PurchaseRefused refused) {
        close(refused.purchaseId());
    }

    /** This and the others below may have overtaken the acceptance. */
    @EventHandler
    void react(PurchaseCancelled cancelled) {
        close(cancelled.purchaseId());
    }

    @EventHandler
    void react(PurchaseConfirmationFailed failed) {
        close(failed.purchaseId());
    }

    @EventHandler
    void react(PurchaseConfirmed confirmed) {
        close(confirmed.purchaseId());
    }

    private void close(PurchaseId purchaseId) {
        alerts.closeOf(WhenPurchaseHandedToOperatorThenRaiseAlert.CAUSE, purchaseId.toString(), "wallet",
                "fund-trading has answered");
    }
}
