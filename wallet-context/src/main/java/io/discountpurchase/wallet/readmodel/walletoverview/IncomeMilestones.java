package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * The table {@code income_milestone}: wallets whose income has reached 1 yuan, 10 yuan, 100 yuan and so on. It stays when the
 * view is built anew, since what it holds has been told.
 */
@Component
public class IncomeMilestones {
    private static final long LOWEST_FEN = 100;
    private static final long STEP = 10;

    private final JdbcTemplate jdbc;

    IncomeMilestones(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tradeDate whose income has reached it */
    public record Milestone(InvestorId investorId, Money milestone, LocalDate tradeDate) {}

    /** Notes the highest milestone that this income has reached, if any. */
    void look(InvestorId investorId, Money income, LocalDate tradeDate) {
        Long earned = jdbc.queryForObject("SELECT earned_fen FROM wallet_overview WHERE investor_id = ?", Long.class,
                investorId.value());
        long highest = earned == null ? 0 : highestThrough(earned);
        if (earned != null && highest > earned - income.fen()) {
            jdbc.update("""
                    INSERT INTO income_milestone (investor_id, milestone_fen, reached_on, told)
                    VALUES (?, ?, ?, FALSE) ON CONFLICT DO NOTHING""", investorId.value(), highest, tradeDate);
        }
    }

    /** Zero below the lowest. */
    private static long highestThrough(long fen) {
        if (fen < LOWEST_FEN) {
            return 0;
        }
        long milestone = LOWEST_FEN;
        while (milestone <= fen / STEP) {
            milestone *= STEP;
        }
        return milestone;
    }

    public List<Milestone> untold(int size) {
        return jdbc.query("""
                SELECT investor_id, milestone_fen, reached_on FROM income_milestone WHERE NOT told
                ORDER BY investor_id LIMIT ?""",
                (row, n) -> new Milestone(InvestorId.of(row.getString(1)), new Money(row.getLong(2)),
                        row.getObject(3, LocalDate.class)),
                size);
    }

    /** @return false if another has told it */
    public boolean told(Milestone milestone) {
        return jdbc.update("""
                UPDATE income_milestone SET told = TRUE WHERE investor_id = ? AND milestone_fen = ? AND NOT told""",
                milestone.investorId().value(), milestone.milestone().fen()) == 1;
    }
}
