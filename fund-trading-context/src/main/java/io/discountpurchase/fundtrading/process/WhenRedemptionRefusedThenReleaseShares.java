package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReleaseShares;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Some lots may have kept their shares for it. Each knows whether it has: what was never kept is not released. */
@Component
@ProcessingGroup("fund-redemption")
@DisallowReplay
class WhenRedemptionRefusedThenReleaseShares {
    private final CommandGateway commands;

    WhenRedemptionRefusedThenReleaseShares(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(RedemptionRefused event) {
        for (LotPortion portion : event.portions()) {
            commands.sendAndWait(new ReleaseShares(portion.lotId(), event.redemptionId()));
        }
    }
}
