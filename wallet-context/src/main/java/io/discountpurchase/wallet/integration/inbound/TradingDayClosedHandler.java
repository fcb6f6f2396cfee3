package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.TradingDayClosedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDay;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Only notes the day: what follows from it is done for all wallets, in a transaction for each. */
@Component
class TradingDayClosedHandler implements MessageHandler<TradingDayClosedIntegrationEvent> {
    private final ClosedTradingDays days;

    TradingDayClosedHandler(ClosedTradingDays days) {
        this.days = days;
    }

    @Override
    public void handle(TradingDayClosedIntegrationEvent message) {
        days.add(new ClosedTradingDay(LocalDate.parse(message.tradeDate()),
                LocalDate.parse(message.previousTradingDay()), message.first()));
    }
}
