package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.RedemptionCredited;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The fund company pays a redemption into the wallet out of what was paid for the shares, and has that already. What they
 * brought above it is new money: the fund company has it from the market before it can be paid out to a card.
 */
@Component
@ProcessingGroup("payment-reactions")
@DisallowReplay
class WhenRedemptionCreditedThenPayFundCompany {
    private final Bank bank;

    WhenRedemptionCreditedThenPayFundCompany(Bank bank) {
        this.bank = bank;
    }

    @EventHandler
    void react(RedemptionCredited redemption) {
        if (redemption.gain().isPositive()) {
            bank.payGain(redemption.redemptionId(), redemption.gain());
        }
    }
}
