package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.PaymentCommand.CapturePayment;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundBought;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenMoneyFundBoughtThenCapturePayment {
    private final CommandGateway commands;

    WhenMoneyFundBoughtThenCapturePayment(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(MoneyFundBought bought) {
        commands.sendAndWait(new CapturePayment(PaymentId.forPurchase(bought.purchaseId())));
    }
}
