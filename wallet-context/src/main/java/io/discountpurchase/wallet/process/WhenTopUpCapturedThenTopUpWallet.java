package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentCaptured;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.TopUp;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** By itself, since it waits for the broker when that is away, and what waits with it must not be a card that is to be paid. */
@Component
@ProcessingGroup("top-up-reactions")
@DisallowReplay
class WhenTopUpCapturedThenTopUpWallet {
    private final CommandGateway commands;
    private final ClosedTradingDays days;

    WhenTopUpCapturedThenTopUpWallet(CommandGateway commands, ClosedTradingDays days) {
        this.commands = commands;
        this.days = days;
    }

    @EventHandler
    void react(PaymentCaptured captured, @Timestamp Instant capturedAt) {
        if (captured.paymentId().isForTopUp()) {
            commands.sendAndWait(new TopUp(captured.investorId(), captured.paymentId().transferId(), captured.amount(),
                    BusinessCalendar.dayOf(capturedAt), days.fundDayOf(capturedAt)));
        }
    }
}
