package io.discountpurchase.wallet.readmodel.purchaseprogress;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchasePlaced;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseProgress.Times;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the view. A purchase that the projection has not reached yet is read from its own events. */
@Component
public class PurchaseProgressRepository {
    private static final String SELECT = """
            SELECT purchase_progress.*, (SELECT answered_at FROM transaction_ledger
                WHERE transaction_id = 'DiscountPurchaseFunded:' || CAST(purchase_id AS VARCHAR)) AS message_committed_at
            FROM purchase_progress
            """;

    private final JdbcTemplate jdbc;
    private final EventStore events;

    PurchaseProgressRepository(JdbcTemplate jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Another investor's purchase is as if it were missing. */
    public Optional<PurchaseProgress> find(InvestorId investorId, PurchaseId purchaseId) {
        return jdbc.query(SELECT + "WHERE purchase_id = ? AND investor_id = ?", PurchaseProgressRepository::progress,
                purchaseId.value(), investorId.value())
                .stream()
                .findFirst()
                .or(() -> justPlaced(investorId, purchaseId));
    }

    private Optional<PurchaseProgress> justPlaced(InvestorId investorId, PurchaseId purchaseId) {
        return events.readEvents(purchaseId.toString())
                .asStream()
                .map(event -> event.getPayload())
                .filter(PurchasePlaced.class::isInstance)
                .map(PurchasePlaced.class::cast)
                .filter(placed -> placed.investorId().equals(investorId))
                .map(PurchaseProgress::of)
                .findFirst();
    }

    /** Newest first. */
    public List<PurchaseProgress> page(InvestorId investorId, @Nullable PurchaseRoute route, int page, int size) {
        String wanted = route == null ? null : route.name();
        return jdbc.query(SELECT + """
                WHERE investor_id = ? AND (route = ? OR CAST(? AS VARCHAR) IS NULL)
                ORDER BY placed_at DESC, purchase_id LIMIT ? OFFSET ?""", PurchaseProgressRepository::progress,
                investorId.value(), wanted, wanted, size, (long) page * size);
    }

    public long count(InvestorId investorId, @Nullable PurchaseRoute route) {
        String wanted = route == null ? null : route.name();
        Long count = jdbc.queryForObject("""
                SELECT count(*) FROM purchase_progress
                WHERE investor_id = ? AND (route = ? OR CAST(? AS VARCHAR) IS NULL)""", Long.class, investorId.value(),
                wanted, wanted);
        return count == null ? 0 : count;
    }

    /** Placed before the given time and not yet known to be funded or failed. */
    public List<PurchaseId> processingSince(Instant before) {
        return jdbc.query("SELECT purchase_id FROM purchase_progress WHERE status = 'PROCESSING' AND placed_at < ?",
                (row, n) -> new PurchaseId(row.getObject(1, UUID.class)), before.atOffset(ZoneOffset.UTC));
    }

    /** How often each message of a purchase was sent here, or delivered here, by message type. */
    public Map<String, Integer> attempts(PurchaseId purchaseId) {
        Map<String, Integer> attempts = new HashMap<>();
        jdbc.query("""
                SELECT subject, count(*) FROM transaction_journal
                WHERE business_key = ? AND name IN
                    ('COMMIT_SENT', 'CHECK_ANSWERED', 'SENT_AGAIN', 'TAKEN', 'DUPLICATE_IGNORED')
                GROUP BY subject""", row -> {
            String subject = row.getString(1);
            attempts.put(subject.substring(0, subject.indexOf(':')), row.getInt(2));
        }, purchaseId.toString());
        return attempts;
    }

    private static PurchaseProgress progress(ResultSet row, int number) throws SQLException {
        long shares = row.getLong("shares_hundredths");
        FundShares bought = row.wasNull() ? null : new FundShares(shares);
        return new PurchaseProgress(new PurchaseId(row.getObject("purchase_id", UUID.class)),
                PurchaseRoute.valueOf(row.getString("route")), FundCode.of(row.getString("fund_code")),
                new Money(row.getLong("amount_fen")), PurchaseStatus.valueOf(row.getString("status")),
                row.getString("reason"), row.getObject("trade_date", LocalDate.class),
                row.getObject("confirm_date", LocalDate.class), bought, row.getLong("version"), times(row));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(row.getTimestamp("placed_at").toInstant(), instant(row, "funded_at"),
                instant(row, "message_committed_at"), instant(row, "accepted_at"), instant(row, "refused_at"),
                instant(row, "settled_at"), instant(row, "cancelled_at"), instant(row, "confirmation_failed_at"),
                instant(row, "released_at"), instant(row, "returned_at"), instant(row, "confirmed_at"),
                instant(row, "failed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
