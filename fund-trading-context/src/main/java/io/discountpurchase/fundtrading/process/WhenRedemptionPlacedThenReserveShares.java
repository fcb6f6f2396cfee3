package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReserveShares;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionPlaced;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Each lot that a redemption takes from keeps its shares for it, or refuses: one lot, one transaction. */
@Component
@ProcessingGroup("fund-redemption")
@DisallowReplay
class WhenRedemptionPlacedThenReserveShares {
    private final CommandGateway commands;

    WhenRedemptionPlacedThenReserveShares(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(RedemptionPlaced event) {
        for (LotPortion portion : event.portions()) {
            commands.sendAndWait(new ReserveShares(portion.lotId(), event.redemptionId(), portion.shares()));
        }
    }
}
