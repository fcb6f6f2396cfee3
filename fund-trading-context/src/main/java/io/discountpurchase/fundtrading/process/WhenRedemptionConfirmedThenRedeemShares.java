package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.RedeemShares;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.fundtrading.domain.redemption.RedeemedLot;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What was reserved is gone: the fund company pays for it. */
@Component
@ProcessingGroup("fund-redemption")
@DisallowReplay
class WhenRedemptionConfirmedThenRedeemShares {
    private final CommandGateway commands;

    WhenRedemptionConfirmedThenRedeemShares(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(RedemptionConfirmed event) {
        for (RedeemedLot lot : event.lots()) {
            commands.sendAndWait(new RedeemShares(lot.portion().lotId(), event.redemptionId()));
        }
    }
}
