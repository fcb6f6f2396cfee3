package io.discountpurchase.transactioncentre.parcels;

import io.discountpurchase.transactioncentre.parcels.ParcelEvent.ArrivalRegistered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.AtomicBoolean;

/** Rings for each arrival, unless a test has broken it. */
@Component
@ProcessingGroup(Doorbell.PROCESSOR)
public class Doorbell {
    public static final String PROCESSOR = "doorbell";

    private final AtomicBoolean broken = new AtomicBoolean();

    public void breakOff() {
        broken.set(true);
    }

    public void repair() {
        broken.set(false);
    }

    @EventHandler
    void on(ArrivalRegistered registered) {
        if (broken.get()) {
            throw new IllegalStateException("Nobody hears of " + registered.arrivalId());
        }
    }
}
