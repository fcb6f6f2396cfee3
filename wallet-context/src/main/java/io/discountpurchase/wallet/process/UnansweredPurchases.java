package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Purchases of which the wallet misses to hear from fund-trading, and the table {@code overdue_purchase}. Every time is in the database,
 * so a restart moves no deadline. A few at once: when fund-trading is away there may be very many.
 */
@Component
class UnansweredPurchases {
    private static final int MOST_AT_ONCE = 200;

    private final JdbcTemplate jdbc;

    UnansweredPurchases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Unanswered(PurchaseId purchaseId, Instant fundedAt) {}

    /** In nobody's hands yet; oldest first. */
    List<PurchaseId> fundedBefore(Instant before) {
        return jdbc.query("""
                SELECT purchase_id FROM purchase_progress
                WHERE status = 'FUNDED' AND refused_at IS NULL AND funded_at < ?
                ORDER BY funded_at LIMIT ?""", (row, n) -> new PurchaseId(row.getObject(1, UUID.class)), utc(before),
                MOST_AT_ONCE);
    }

    /** In an operator's hands or not; those that have waited longest for a reminder first. */
    List<Unanswered> toBeReminded(Instant fundedBefore, Instant now) {
        return jdbc.query("""
                SELECT purchase_progress.purchase_id, funded_at
                FROM purchase_progress
                LEFT JOIN overdue_purchase ON overdue_purchase.purchase_id = purchase_progress.purchase_id
                WHERE status IN ('FUNDED', 'IN_OPERATOR_HANDS') AND refused_at IS NULL AND funded_at < ?
                    AND coalesce(remind_at, funded_at) <= ?
                ORDER BY coalesce(remind_at, funded_at) LIMIT ?""",
                (row, n) -> new Unanswered(new PurchaseId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()),
                utc(fundedBefore), utc(now), MOST_AT_ONCE);
    }

    /** Accepted purchases that should have been confirmed before the given day, and were not reminded of lately. */
    List<PurchaseId> acceptedToBeConfirmedBefore(LocalDate day, Instant now) {
        return jdbc.query("""
                SELECT purchase_progress.purchase_id FROM purchase_progress
                LEFT JOIN overdue_purchase ON overdue_purchase.purchase_id = purchase_progress.purchase_id
                WHERE status = 'ACCEPTED' AND confirm_date < ? AND coalesce(remind_at, accepted_at) <= ?
                ORDER BY confirm_date LIMIT ?""", (row, n) -> new PurchaseId(row.getObject(1, UUID.class)), day,
                utc(now), MOST_AT_ONCE);
    }

    void remindAgainAt(PurchaseId purchaseId, Instant at) {
        jdbc.update("INSERT INTO overdue_purchase (purchase_id, remind_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                purchaseId.value(), utc(at));
        jdbc.update("UPDATE overdue_purchase SET remind_at = ? WHERE purchase_id = ?", utc(at), purchaseId.value());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
