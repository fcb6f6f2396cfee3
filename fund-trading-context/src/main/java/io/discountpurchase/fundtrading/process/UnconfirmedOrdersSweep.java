package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Confirms what a close has left behind: because this service was stopped in the middle of it, or because an order was being
 * accepted in the very moment in which its day was closed. No order waits for an operator to press again.
 */
@Component
class UnconfirmedOrdersSweep {
    private static final Logger log = LoggerFactory.getLogger(UnconfirmedOrdersSweep.class);

    private final TradingDays tradingDays;
    private final OrderConfirmation confirmation;

    UnconfirmedOrdersSweep(TradingDays tradingDays, OrderConfirmation confirmation) {
        this.tradingDays = tradingDays;
        this.confirmation = confirmation;
    }

    @Scheduled(initialDelayString = "${fund-trading.sweep-interval}", fixedDelayString = "${fund-trading.sweep-interval}")
    void sweep() {
        tradingDays.closedThrough().map(confirmation::confirmThrough).filter(confirmed -> confirmed > 0).ifPresent(
                confirmed -> log.info("Confirmed {} orders that a close had left behind", confirmed));
    }
}
