package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;
import io.discountpurchase.wallet.domain.wallet.WithdrawalSpeed;
import io.discountpurchase.wallet.domain.wallet.WithdrawalTerms;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals.OrdinaryWithdrawal;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A fast withdrawal at once; an ordinary one waits for {@link OrdinaryPayouts}. */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenWithdrawnThenPayOut {
    private final Bank bank;
    private final OrdinaryWithdrawals ordinary;

    WhenWithdrawnThenPayOut(Bank bank, OrdinaryWithdrawals ordinary) {
        this.bank = bank;
        this.ordinary = ordinary;
    }

    @EventHandler
    void react(Withdrawn withdrawn) {
        WithdrawalTerms terms = withdrawn.terms();
        if (terms == null || terms.speed() == WithdrawalSpeed.FAST) {
            bank.payOut(withdrawn.transferId(), withdrawn.investorId(), withdrawn.amount());
        } else {
            ordinary.add(new OrdinaryWithdrawal(withdrawn.transferId(), withdrawn.investorId(), withdrawn.amount(),
                    terms.fundDay()));
        }
    }
}
