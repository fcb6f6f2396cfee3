package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.reception.ParkingLot.Parked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;

import java.util.List;
import java.util.Optional;

/** What an operator can do with parked messages. */
public class DeadLetters {
    /** How giving a message up ended. */
    public enum Discard {
        DISCARDED,
        NOT_PARKED,
        UNKNOWN
    }

    private final ParkingLot parkingLot;
    private final Redrives redrives;
    private final MessageReception reception;
    private final Audit audit;

    DeadLetters(ParkingLot parkingLot, Redrives redrives, MessageReception reception, Audit audit) {
        this.parkingLot = parkingLot;
        this.redrives = redrives;
        this.reception = reception;
        this.audit = audit;
    }

    public List<ParkedMessage> page(int page, int size) {
        return parkingLot.page(page, size);
    }

    public long count() {
        return parkingLot.count();
    }

    public Optional<ParkedMessageDetails> details(long messageId) {
        return parkingLot.details(messageId);
    }

    /**
     * Processes a parked message once more. It has a single effect even when two operators press at once or the process
     * dies on the way: one claims the message, a claim that has died runs out, and the inbox ignores what was taken before.
     * Every try is audited, the refused ones too.
     *
     * @param operator who asks for it
     * @param reason why
     */
    public Redrive redrive(long messageId, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, "REDRIVE", ParkingLot.subject(messageId), reason);
        audit.requireReason(request);
        return parkingLot.find(messageId)
                .map(parked -> redrive(messageId, parked, request))
                .orElseGet(() -> refused(request, Redrive.UNKNOWN));
    }

    private Redrive redrive(long messageId, Parked parked, OperatorRequest request) {
        int claim = parked.claim() + 1;
        if (!redrives.claim(messageId, claim, request)) {
            return refused(request, Redrive.NOT_PARKED);
        }
        return process(messageId, claim, parked.delivery(), request);
    }

    /** Runs when the claim has committed; nothing is held while it runs. */
    private Redrive process(long messageId, int claim, Delivery delivery, OperatorRequest request) {
        try {
            reception.redrive(delivery);
        } catch (RetryException e) {
            redrives.failed(messageId, claim, String.valueOf(e.getCause()), request);
            return Redrive.FAILED_AGAIN;
        } catch (Unreadable | RuntimeException e) {
            redrives.failed(messageId, claim, String.valueOf(e.getMessage()), request);
            return Redrive.FAILED_AGAIN;
        }
        redrives.done(messageId, delivery.businessKey(), request);
        return Redrive.DONE;
    }

    /**
     * Gives a parked message up, because it can never be read, or what it asks for was done by other means. It stays in the
     * table. Every try is audited, the refused ones too.
     *
     * @param operator who asks for it
     * @param reason why
     */
    public Discard discard(long messageId, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, "DISCARD", ParkingLot.subject(messageId), reason);
        audit.requireReason(request);
        Discard outcome = discard(messageId, request);
        if (outcome != Discard.DISCARDED) {
            audit.record(request, outcome);
        }
        return outcome;
    }

    private Discard discard(long messageId, OperatorRequest request) {
        return parkingLot.find(messageId)
                .map(parked -> redrives.discard(messageId, parked.delivery().businessKey(), request)
                        ? Discard.DISCARDED
                        : Discard.NOT_PARKED)
                .orElse(Discard.UNKNOWN);
    }

    private Redrive refused(OperatorRequest request, Redrive refusal) {
        audit.record(request, refusal);
        return refusal;
    }
}
