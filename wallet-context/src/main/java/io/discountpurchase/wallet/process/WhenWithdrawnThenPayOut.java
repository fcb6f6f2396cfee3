package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenWithdrawnThenPayOut {
    private final Bank bank;

    WhenWithdrawnThenPayOut(Bank bank) {
        this.bank = bank;
    }

    @EventHandler
    void react(Withdrawn withdrawn) {
        bank.payOut(withdrawn.transferId(), withdrawn.investorId(), withdrawn.amount());
    }
}
