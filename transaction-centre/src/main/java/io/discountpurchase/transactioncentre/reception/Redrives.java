package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.reception.DeadLetters.Discard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * The ways out of the parking lot. What a redrive writes before and after it processes the message, each in a transaction of its own with its row for the
 * audit. A process that dies in between leaves a claim, which runs out; the inbox knows whether the effect was had.
 */
class Redrives {
    private enum Claimed { CLAIMED }

    private final JdbcTemplate jdbc;
    private final Alerts alerts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Duration longest;
    private final Clock clock;

    Redrives(JdbcTemplate jdbc, Alerts alerts, Audit audit, TransactionOperations transactions, Duration longest,
            Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.audit = audit;
        this.transactions = transactions;
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * Takes the message for one redrive.
     *
     * @param claim the number that this claim gets if nobody else is faster: one more than the last one
     * @return false if the message is not parked: it has been redriven, or another redrive has it
     */
    boolean claim(long messageId, int claim, OperatorRequest request) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean claimed = jdbc.update("""
                    UPDATE parked_message SET state = 'REDRIVING', claim = ?, claimed_at = ?, redriven_by = ?,
                        redrive_reason = ?
                    WHERE message_id = ? AND claim = ?
                        AND (state = 'PARKED' OR state = 'REDRIVING' AND claimed_at < ?)""", claim, now(),
                    request.operator(), ColumnText.fittingOrNull(request.reason(), OperatorRequest.LONGEST_REASON),
                    messageId,
                    claim - 1, now().minus(longest)) == 1;
            if (claimed) {
                audit.record(request, Claimed.CLAIMED);
            }
            return claimed;
        }));
    }

    /** The effect has been had, whoever holds the claim by now. */
    void done(long messageId, @Nullable String businessKey, OperatorRequest request) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("UPDATE parked_message SET state = 'REDRIVEN', redriven_at = ? WHERE message_id = ?", now(),
                    messageId);
            leave(businessKey, request);
            audit.record(request, Redrive.DONE);
        });
    }

    /** Parks the message again, unless another redrive has taken it over meanwhile. */
    void failed(long messageId, int claim, String cause, OperatorRequest request) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    UPDATE parked_message SET state = 'PARKED', cause = ?, attempts = attempts + 1
                    WHERE message_id = ? AND claim = ? AND state = 'REDRIVING'""", ParkingLot.shortened(cause),
                    messageId, claim);
            audit.record(request, Redrive.FAILED_AGAIN);
        });
    }

    /**
     * Gives the message up: it never has its effect.
     *
     * @return false if it is not parked: it has been redriven or discarded, or a redrive has it
     */
    boolean discard(long messageId, @Nullable String businessKey, OperatorRequest request) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean discarded = jdbc.update("""
                    UPDATE parked_message SET state = 'DISCARDED', redriven_at = ?, redriven_by = ?, redrive_reason = ?
                    WHERE message_id = ? AND (state = 'PARKED' OR state = 'REDRIVING' AND claimed_at < ?)""", now(),
                    request.operator(), request.reason(), messageId, now().minus(longest)) == 1;
            if (discarded) {
                leave(businessKey, request);
                audit.record(request, Discard.DISCARDED);
            }
            return discarded;
        }));
    }

    /** The alert is closed with the last message of its business key that waited. */
    private void leave(@Nullable String businessKey, OperatorRequest request) {
        alerts.closeOf(ParkingLot.ALERT, businessKey, request.operator(),
                Objects.requireNonNullElse(request.reason(), ""), () -> nothingElseParkedOf(businessKey));
    }

    private boolean nothingElseParkedOf(@Nullable String businessKey) {
        Long parked = jdbc.queryForObject("""
                SELECT count(*) FROM parked_message
                WHERE COALESCE(business_key, '') = ? AND state NOT IN ('REDRIVEN', 'DISCARDED')""", Long.class,
                businessKey == null ? "" : businessKey);
        return parked != null && parked == 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
