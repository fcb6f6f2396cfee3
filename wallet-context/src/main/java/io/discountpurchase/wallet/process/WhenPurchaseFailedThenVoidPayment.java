package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.PaymentCommand.VoidPayment;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Also when no payment is known: the bank may have authorised one just before a crash. */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenPurchaseFailedThenVoidPayment {
    private final CommandGateway commands;

    WhenPurchaseFailedThenVoidPayment(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(PurchaseFailed failed) {
        if (failed.route() == PurchaseRoute.DISCOUNT) {
            commands.sendAndWait(new VoidPayment(PaymentId.forPurchase(failed.purchaseId()), failed.investorId(),
                    failed.amount()));
        }
    }
}
