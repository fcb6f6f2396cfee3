package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreProperties;
import io.discountpurchase.transactioncentre.inbox.Receipt;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import java.time.Clock;
import java.time.Duration;

/**
 * Takes every message exactly once. What cannot be read is parked at once, so that the rest flows; a technical failure is
 * tried again a few times here (the broker's first retry comes only after 10 s), then by the broker on its schedule, then
 * parked. A business refusal is an outcome of the command, not a failure, and never retried.
 */
public class MessageReception {
    private static final Logger log = LoggerFactory.getLogger(MessageReception.class);
    private static final RetryPolicy IN_PLACE = RetryPolicy.builder()
            .maxRetries(3)
            .delay(Duration.ofMillis(50))
            .multiplier(3)
            .jitter(Duration.ofMillis(20))
            .build();

    private final MessageReader reader;
    private final ParkingLot parkingLot;
    private final Journal journal;
    private final ObjectProvider<TransactionCentre> centre;
    private final TransactionCentreProperties properties;
    private final Clock clock;
    private final RetryOperations retries = new RetryTemplate(IN_PLACE);

    MessageReception(MessageReader reader, ParkingLot parkingLot, Journal journal,
            ObjectProvider<TransactionCentre> centre,
            TransactionCentreProperties properties, Clock clock) {
        this.reader = reader;
        this.parkingLot = parkingLot;
        this.journal = journal;
        this.centre = centre;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws RedeliveryWanted to have the broker deliver the message again later */
    void receive(String consumer, MessageExt message, boolean resendsAnswers) {
        Delivery delivery = Delivery.of(consumer, message);
        try {
            take(reader.read(delivery), resendsAnswers);
        } catch (Unreadable e) {
            parkingLot.park(delivery, e.reason().name(), String.valueOf(e.getMessage()));
        } catch (RetryException e) {
            giveBack(delivery, e.getCause());
        }
        CrashPoint.BEFORE_ACKNOWLEDGEMENT.reachedBy(properties.service());
    }

    private void take(ReadMessage message, boolean resendsAnswers) throws RetryException {
        boolean first = Boolean.TRUE.equals(retries.execute(() -> {
            CrashPoint.BEFORE_INBOX_ROW.reachedBy(properties.service());
            return message.effect().getAsBoolean();
        }));
        if (!first) {
            ignore(message.receipt(), resendsAnswers);
        }
    }

    private void ignore(Receipt duplicate, boolean resendsAnswers) {
        journal.record(new JournalEntry(duplicate.businessKey(), clock.instant(), JournalEntry.Kind.MESSAGE,
                "DUPLICATE_IGNORED", duplicate.transactionId(), duplicate.detail()));
        if (resendsAnswers) {
            centre.getObject().resend(duplicate.businessKey());
        }
    }

    private void giveBack(Delivery delivery, Throwable cause) {
        if (delivery.attempt() >= properties.maxDeliveries()) {
            parkingLot.park(delivery, "RETRIES_USED_UP", String.valueOf(cause));
            return;
        }
        log.info("Delivery {} of {} to {} failed, the broker will deliver it again: {}", delivery.attempt(),
                delivery.transactionId(), delivery.consumer(), String.valueOf(cause));
        throw new RedeliveryWanted(String.valueOf(delivery.transactionId()), cause);
    }

    /** Processes a parked message once more, here and now. */
    void redrive(Delivery delivery) throws Unreadable, RetryException {
        CrashPoint.AFTER_CLAIM.reachedBy(properties.service());
        take(reader.read(delivery), false);
    }
}
