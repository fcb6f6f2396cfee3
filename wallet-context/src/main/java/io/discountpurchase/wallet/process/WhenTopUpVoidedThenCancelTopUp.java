package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentVoided;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CancelTopUp;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** An interrupted top-up must not keep its part of the day's limit. */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenTopUpVoidedThenCancelTopUp {
    private final CommandGateway commands;

    WhenTopUpVoidedThenCancelTopUp(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(PaymentVoided voided) {
        if (voided.paymentId().isForTopUp()) {
            commands.sendAndWait(new CancelTopUp(voided.investorId(), voided.paymentId().transferId()));
        }
    }
}
