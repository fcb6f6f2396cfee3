package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReserved;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RecordReservation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The redemption is accepted with the last of its lots. */
@Component
@ProcessingGroup("fund-redemption")
@DisallowReplay
class WhenSharesReservedThenRecordReservation {
    private final CommandGateway commands;

    WhenSharesReservedThenRecordReservation(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(SharesReserved event) {
        commands.sendAndWait(new RecordReservation(event.redemptionId(), event.lotId(), event.cost()));
    }
}
