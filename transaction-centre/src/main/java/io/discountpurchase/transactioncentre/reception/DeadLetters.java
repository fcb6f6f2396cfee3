package io.discountpurchase.transactioncentre.reception;

import org.springframework.core.retry.RetryException;

import java.util.List;

/** What an operator can do with parked messages. */
public class DeadLetters {
    /** How a redrive ended. */
    public enum Redrive { DONE, FAILED_AGAIN, NOT_PARKED, UNKNOWN }

    private final ParkingLot parkingLot;
    private final MessageReception reception;

    DeadLetters(ParkingLot parkingLot, MessageReception reception) {
        this.parkingLot = parkingLot;
        this.reception = reception;
    }

    public List<ParkedMessage> page(int page, int size) {
        return parkingLot.page(page, size);
    }

    public long count() {
        return parkingLot.count();
    }

    /**
     * Processes a parked message once more. It has a single effect even when two operators press at once: one claims the
     * message, and the inbox ignores what was taken before.
     *
     * @param operator who asked for it, kept with the message
     * @param reason why, kept with the message
     */
    public Redrive redrive(long messageId, String operator, String reason) {
        return parkingLot.find(messageId)
                .map(delivery -> parkingLot.claim(messageId, operator, reason) ? process(messageId, delivery)
                        : Redrive.NOT_PARKED)
                .orElse(Redrive.UNKNOWN);
    }

    private Redrive process(long messageId, Delivery delivery) {
        try {
            reception.redrive(delivery);
            return Redrive.DONE;
        } catch (Unreadable | RetryException e) {
            parkingLot.putBack(messageId, String.valueOf(e.getMessage()));
            return Redrive.FAILED_AGAIN;
        }
    }
}
