package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.BonusCredited;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A bonus is the marketing department's money: the fund company has it before it can be paid out to a card. */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenBonusCreditedThenPayFundCompany {
    private final Bank bank;

    WhenBonusCreditedThenPayFundCompany(Bank bank) {
        this.bank = bank;
    }

    @EventHandler
    void react(BonusCredited bonus) {
        bank.payBonus(bonus.topUpId(), bonus.amount());
    }
}
