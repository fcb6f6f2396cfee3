package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Reads the view, and can wait until it shows a transfer. */
@Component
public class WalletOverviewRepository {
    private static final String ENTRIES = """
            SELECT entry_id, entered_at, kind, amount_fen, available_fen, held_fen, purchase_id, transfer_id,
                redemption_id FROM wallet_entry""";

    private final JdbcTemplate jdbc;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition updated = lock.newCondition();

    WalletOverviewRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public WalletOverview find(InvestorId investorId) {
        return jdbc.query("SELECT available_fen, held_fen FROM wallet_overview WHERE investor_id = ?",
                (row, n) -> new WalletOverview(new Money(row.getLong(1)), new Money(row.getLong(2))),
                investorId.value())
                .stream()
                .findFirst()
                .orElse(WalletOverview.EMPTY);
    }

    /** In their order, from the first after the given one: a page of all that have a wallet. */
    public List<InvestorId> investorsAfter(String investorId, int size) {
        return jdbc.query("""
                SELECT investor_id FROM wallet_overview WHERE investor_id > ? ORDER BY investor_id LIMIT ?""",
                (row, n) -> InvestorId.of(row.getString(1)), investorId, size);
    }

    /** What was booked as income with a trading day. */
    public Money incomeOn(InvestorId investorId, LocalDate tradeDate) {
        Long fen = jdbc.queryForObject("""
                SELECT sum(amount_fen) FROM wallet_entry WHERE investor_id = ? AND kind = 'INCOME' AND fund_day = ?""",
                Long.class, investorId.value(), tradeDate);
        return fen == null ? Money.ZERO : new Money(fen);
    }

    /** What was booked as income with the trading days since the given one, oldest first. */
    public List<BookedIncome> incomeSince(InvestorId investorId, LocalDate tradeDate) {
        return jdbc.query("""
                SELECT fund_day, sum(amount_fen) FROM wallet_entry
                WHERE investor_id = ? AND kind = 'INCOME' AND fund_day >= ? GROUP BY fund_day ORDER BY fund_day""",
                (row, n) -> new BookedIncome(row.getObject(1, LocalDate.class), new Money(row.getLong(2))),
                investorId.value(), tradeDate);
    }

    /** Newest first. */
    public List<WalletEntry> entries(InvestorId investorId, int page, int size) {
        return jdbc.query(ENTRIES + " WHERE investor_id = ? ORDER BY entry_id DESC LIMIT ? OFFSET ?",
                WalletOverviewRepository::entry, investorId.value(), size, (long) page * size);
    }

    /** A top-up with its bonus, or a withdrawal; newest first. */
    public List<WalletEntry> entriesOf(UUID transferId, InvestorId investorId) {
        return jdbc.query(ENTRIES + " WHERE transfer_id = ? AND investor_id = ? ORDER BY entry_id DESC",
                WalletOverviewRepository::entry, transferId, investorId.value());
    }

    private static WalletEntry entry(ResultSet row, int number) throws SQLException {
        return new WalletEntry(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
                new Money(row.getLong(4)), new Money(row.getLong(5)), new Money(row.getLong(6)), row.getString(7),
                row.getString(8), row.getString(9));
    }

    public long countEntries(InvestorId investorId) {
        Long count = jdbc.queryForObject("SELECT count(*) FROM wallet_entry WHERE investor_id = ?", Long.class,
                investorId.value());
        return count == null ? 0 : count;
    }

    /**
     * Waits until the view shows a transfer, so that an investor who has topped up sees it at once.
     *
     * @return false if it does not within the time; it will soon
     */
    public boolean awaitTransfer(UUID transferId, Duration timeout) throws InterruptedException {
        long nanosLeft = timeout.toNanos();
        lock.lock();
        try {
            boolean shown = shows(transferId);
            while (!shown && nanosLeft > 0) {
                nanosLeft = updated.awaitNanos(nanosLeft);
                shown = shows(transferId);
            }
            return shown;
        } finally {
            lock.unlock();
        }
    }

    void announceUpdate() {
        lock.lock();
        try {
            updated.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean shows(UUID transferId) {
        return !jdbc.queryForList("SELECT entry_id FROM wallet_entry WHERE transfer_id = ?", Long.class, transferId)
                .isEmpty();
    }
}
