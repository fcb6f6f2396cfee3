package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentCaptured;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentVoided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenPaymentDecidedThenTellBank {
    private final Bank bank;

    WhenPaymentDecidedThenTellBank(Bank bank) {
        this.bank = bank;
    }

    @EventHandler
    void react(PaymentCaptured captured) {
        bank.capture(captured.paymentId());
    }

    @EventHandler
    void react(PaymentVoided voided) {
        bank.voidAuthorisation(voided.paymentId(), voided.investorId());
    }
}
