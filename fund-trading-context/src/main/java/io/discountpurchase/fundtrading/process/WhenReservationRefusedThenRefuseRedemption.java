package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.ReservationRefused;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RefuseRedemption;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Another redemption was faster at one of the lots: all of this one is refused, and not tried again. */
@Component
@ProcessingGroup("fund-redemption")
@DisallowReplay
class WhenReservationRefusedThenRefuseRedemption {
    private final CommandGateway commands;

    WhenReservationRefusedThenRefuseRedemption(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(ReservationRefused event) {
        commands.sendAndWait(new RefuseRedemption(event.redemptionId(), RedemptionRefusal.NOT_ENOUGH_SHARES));
    }
}
