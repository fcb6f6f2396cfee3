package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.ConfirmRedemption;
import io.discountpurchase.fundtrading.readmodel.redemption.ConfirmableRedemption;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionBook;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/**
 * Confirms accepted redemptions whose NAV is known, as {@link OrderConfirmation} does orders: each in a transaction of its
 * own, a page at a time.
 */
@Component
class RedemptionConfirmation {
    private final RedemptionBook redemptions;
    private final KeyedCommands commands;

    RedemptionConfirmation(RedemptionBook redemptions, KeyedCommands commands) {
        this.redemptions = redemptions;
        this.commands = commands;
    }

    /** @return how many redemptions this call has confirmed */
    int confirmThrough(LocalDate day) {
        return PageByPage.confirm(most -> redemptions.confirmableThrough(day, most), this::confirm);
    }

    private CompletableFuture<Boolean> confirm(ConfirmableRedemption redemption) {
        return commands.send(redemption.redemptionId(),
                new ConfirmRedemption(redemption.redemptionId(), redemption.nav()));
    }
}
