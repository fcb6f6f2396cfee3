package io.discountpurchase.fundtrading.process;

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

    private final CloseTradingDay closing;

    UnconfirmedOrdersSweep(CloseTradingDay closing) {
        this.closing = closing;
    }

    @Scheduled(initialDelayString = "${fund-trading.sweep-interval}", fixedDelayString = "${fund-trading.sweep-interval}")
    void sweep() {
        int confirmed = closing.confirmLeftBehind();
        if (confirmed > 0) {
            log.info("Confirmed {} orders and redemptions that a close had left behind", confirmed);
        }
    }
}
