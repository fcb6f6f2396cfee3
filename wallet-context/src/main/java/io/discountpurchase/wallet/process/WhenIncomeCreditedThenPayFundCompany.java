package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Income is new money: the fund company has it from the market before it can be paid out to a card. */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenIncomeCreditedThenPayFundCompany {
    private final Bank bank;

    WhenIncomeCreditedThenPayFundCompany(Bank bank) {
        this.bank = bank;
    }

    @EventHandler
    void react(IncomeCredited income) {
        if (income.amount().isPositive()) {
            bank.payIncome(income.investorId(), income.tradeDate(), income.amount());
        }
    }
}
