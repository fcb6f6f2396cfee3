package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.HandToOperator;
import io.discountpurchase.wallet.process.UnansweredPurchases.Unanswered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the deadlines of a funded purchase that fund-trading does not answer. Its message is sent again, for it or its answer
 * may be lost: fund-trading takes it once and answers as often as it is asked. In the end an operator is told. The wallet
 * never ends such a purchase by itself, because the order may stand; so the money stays held and the reminders go on.
 */
@Component
class OverduePurchases {
    /** Nobody may have closed the day yet; then there is nothing to say, for many purchases at once. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofHours(6);

    private static final Logger log = LoggerFactory.getLogger(OverduePurchases.class);

    private final UnansweredPurchases unanswered;
    private final TransactionCentre centre;
    private final PurchaseCommands commands;
    private final Duration answerExpectedWithin;
    private final Duration handOverAfter;
    private final Clock clock;
    private final BusinessClock businessClock;

    OverduePurchases(UnansweredPurchases unanswered, TransactionCentre centre, PurchaseCommands commands,
            WalletProperties properties, Clock clock, BusinessClock businessClock) {
        this.unanswered = unanswered;
        this.centre = centre;
        this.commands = commands;
        this.answerExpectedWithin = properties.answerExpectedWithin();
        this.handOverAfter = properties.handOverAfter();
        this.clock = clock;
        this.businessClock = businessClock;
    }

    /** A broker that is away is tried again next time. */
    @Scheduled(fixedDelayString = "${wallet.overdue-every}", initialDelayString = "${wallet.overdue-every}")
    void remindFundTrading() {
        Instant now = clock.instant();
        List<Unanswered> overdue = unanswered.toBeReminded(now.minus(answerExpectedWithin), now);
        try {
            overdue.forEach(purchase -> remind(purchase, now));
        } catch (TransactionCentreUnavailable e) {
            log.warn("Up to {} unanswered purchases wait for the broker: {}", overdue.size(), e.getMessage());
        }
    }

    /**
     * An accepted purchase is confirmed on T+1. A day later its confirmation may be lost with the broker that had it: asked
     * again, fund-trading says all that it has said.
     */
    @Scheduled(fixedDelayString = "${wallet.overdue-every}", initialDelayString = "${wallet.answer-expected-within}")
    void askForConfirmations() {
        Instant now = clock.instant();
        LocalDate yesterday = BusinessCalendar.dayOf(businessClock.now()).minusDays(1);
        try {
            unanswered.acceptedToBeConfirmedBefore(yesterday, now).forEach(purchaseId -> {
                centre.resend(purchaseId.toString());
                unanswered.remindAgainAt(purchaseId, now.plus(BETWEEN_QUESTIONS));
            });
        } catch (TransactionCentreUnavailable e) {
            log.warn("Purchases that are not confirmed wait for the broker: {}", e.getMessage());
        }
    }

    /** Sent before it is noted: a crash in between costs one more message, which fund-trading ignores. */
    private void remind(Unanswered purchase, Instant now) {
        centre.resend(purchase.purchaseId().toString());
        unanswered.remindAgainAt(purchase.purchaseId(), now.plus(untilNextReminder(purchase, now)));
    }

    /** As long again as the purchase has waited already, so reminders thin out without being counted. */
    private Duration untilNextReminder(Unanswered purchase, Instant now) {
        Duration waited = Duration.between(purchase.fundedAt(), now);
        return waited.compareTo(handOverAfter) < 0 ? waited : handOverAfter;
    }

    /** A wallet that has been away listens first: the answer may lie in the broker. */
    @Scheduled(fixedDelayString = "${wallet.overdue-every}", initialDelayString = "${wallet.answer-expected-within}")
    void handToOperator() {
        unanswered.fundedBefore(clock.instant().minus(handOverAfter))
                .forEach(purchaseId -> commands.send(purchaseId, new HandToOperator(purchaseId)));
    }
}
