package io.discountpurchase.transactioncentre.alert;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * What an operator must look at. An alert has a cause and perhaps a business key; raised again while it is open, it stays
 * one alert that counts. It is closed by an operator, or by whatever heals its cause, and never by time.
 */
public class Alerts {
    /** How closing an alert ended. */
    public enum Closing {
        CLOSED,
        ALREADY_CLOSED,
        UNKNOWN
    }

    private static final Logger log = LoggerFactory.getLogger(Alerts.class);
    private static final int LONGEST_DETAIL = 1000;
    private static final String CLOSE = "CLOSE_ALERT";

    private final AlertTable table;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Announcement announcement;

    Alerts(AlertTable table, Audit audit, TransactionOperations transactions, Announcement announcement) {
        this.table = table;
        this.audit = audit;
        this.transactions = transactions;
        this.announcement = announcement;
    }

    /**
     * Joins the transaction that runs on this thread, if one does; whoever listens is told after its commit.
     *
     * @param cause a stable code of at most 40 characters
     * @param businessKey what it is about; alerts of one cause with different keys are different alerts
     */
    public void raise(String cause, @Nullable String businessKey, String detail) {
        String text = ColumnText.fitting(detail, LONGEST_DETAIL);
        transactions.executeWithoutResult(status -> {
            if (writesNew(cause, businessKey, text)) {
                announcement.afterCommit(table.lockOpen(cause, businessKey).orElseThrow());
            }
        });
        log.warn("Alert {} for {}: {}", cause, businessKey, detail);
    }

    /** Both can miss when another thread closes or opens the alert in between; then it looks again. */
    private boolean writesNew(String cause, @Nullable String businessKey, String detail) {
        while (!table.repeat(cause, businessKey, detail)) {
            if (table.open(cause, businessKey, detail)) {
                return true;
            }
        }
        return false;
    }

    /** An operator says that an alert is dealt with. */
    public Closing close(long alertId, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, CLOSE, subject(alertId), reason);
        audit.requireReason(request);
        return Objects.requireNonNull(transactions.execute(status -> {
            Closing closing = closing(alertId);
            if (closing == Closing.CLOSED) {
                table.close(alertId, request);
            }
            audit.record(request, closing);
            return closing;
        }));
    }

    private Closing closing(long alertId) {
        return table.lock(alertId)
                .map(alert -> alert.closedAt() == null ? Closing.CLOSED : Closing.ALREADY_CLOSED)
                .orElse(Closing.UNKNOWN);
    }

    /** The cause is healed: closes the alert if it is open. */
    public void closeOf(String cause, @Nullable String businessKey, String by, String reason) {
        closeOf(cause, businessKey, by, reason, () -> true);
    }

    /**
     * Closes the alert if it is open and its cause is healed.
     *
     * @param healed asked while nobody can raise the same alert again, so that what it sees still holds when it is closed
     */
    public void closeOf(String cause, @Nullable String businessKey, String by, String reason, BooleanSupplier healed) {
        transactions.executeWithoutResult(status -> table.lockOpen(cause, businessKey)
                .filter(alert -> healed.getAsBoolean())
                .ifPresent(alert -> {
                    OperatorRequest request = new OperatorRequest(by, CLOSE, subject(alert.alertId()), reason);
                    table.close(alert.alertId(), request);
                    audit.record(request, Closing.CLOSED);
                }));
    }

    /** Newest first. */
    public List<Alert> page(int page, int size) {
        return table.page(page, size);
    }

    public long count() {
        return table.count();
    }

    private static String subject(long alertId) {
        return "alert-" + alertId;
    }
}
