package io.discountpurchase.wallet.moneyfund;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The table {@code ordinary_withdrawal}: money on its way to the card. The pages of the wallet show it. */
@Component
public class OrdinaryWithdrawals {
    private final JdbcTemplate jdbc;
    private final Changes changes;
    private final Clock clock;

    OrdinaryWithdrawals(JdbcTemplate jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param fundDay the day by whose cut-off it was redeemed */
    public record OrdinaryWithdrawal(UUID transferId, InvestorId investorId, Money amount, LocalDate fundDay) {}

    public void add(OrdinaryWithdrawal withdrawal) {
        jdbc.update("""
                INSERT INTO ordinary_withdrawal (transfer_id, investor_id, amount_fen, fund_day) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", withdrawal.transferId(), withdrawal.investorId().value(),
                withdrawal.amount().fen(), withdrawal.fundDay());
        announce(withdrawal);
    }

    /** A page of those that were redeemed on that trading day or before. */
    public List<OrdinaryWithdrawal> redeemedThrough(LocalDate tradingDay, int size) {
        return jdbc.query("""
                SELECT transfer_id, investor_id, amount_fen, fund_day FROM ordinary_withdrawal
                WHERE fund_day <= ? ORDER BY fund_day LIMIT ?""",
                (row, n) -> new OrdinaryWithdrawal(row.getObject(1, UUID.class), InvestorId.of(row.getString(2)),
                        new Money(row.getLong(3)), row.getObject(4, LocalDate.class)),
                tradingDay, size);
    }

    public void paidOut(OrdinaryWithdrawal withdrawal) {
        jdbc.update("DELETE FROM ordinary_withdrawal WHERE transfer_id = ?", withdrawal.transferId());
        announce(withdrawal);
    }

    private void announce(OrdinaryWithdrawal withdrawal) {
        changes.publish(new Change(withdrawal.investorId().toString(), "wallet", clock.millis()));
    }

    public Money inTransit(InvestorId investorId) {
        Long fen = jdbc.queryForObject("SELECT sum(amount_fen) FROM ordinary_withdrawal WHERE investor_id = ?",
                Long.class, investorId.value());
        return fen == null ? Money.ZERO : new Money(fen);
    }
}
