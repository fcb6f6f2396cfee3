package io.discountpurchase.fundtrading.readmodel.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionState;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionView.Lot;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionView.Paid;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every redemption as it stands. */
@Component
public class RedemptionBook {
    private static final String OF_INVESTOR = """
            SELECT r.*, f.name FROM fund_redemption r JOIN fund f ON f.fund_code = r.fund_code WHERE r.investor_id = ?
            """;

    private final JdbcClient jdbc;

    RedemptionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accepted redemptions with a trading day up to this one, oldest first, each with the NAV of its own day. */
    public List<ConfirmableRedemption> confirmableThrough(LocalDate day, int most) {
        return jdbc.sql("""
                SELECT r.redemption_id, n.nav FROM fund_redemption r
                JOIN fund_nav n ON n.fund_code = r.fund_code AND n.nav_date = r.trade_date
                WHERE r.state = 'ACCEPTED' AND r.trade_date <= ? ORDER BY r.trade_date LIMIT ?""")
                .params(day, most)
                .query((row, number) -> new ConfirmableRedemption(id(row), Columns.nav(row, "nav")))
                .list();
    }

    /** Empty also if it is another investor's. */
    public Optional<RedemptionView> find(InvestorId investor, RedemptionId redemption) {
        return jdbc.sql(OF_INVESTOR + "AND r.redemption_id = ?")
                .params(investor.value(), redemption.value())
                .query(this::view)
                .optional();
    }

    /** Newest first. */
    public List<RedemptionView> page(InvestorId investor, int page, int size) {
        return jdbc.sql(OF_INVESTOR + "ORDER BY r.accepted_at DESC, r.redemption_id LIMIT ? OFFSET ?")
                .params(investor.value(), size, (long) page * size)
                .query(this::view)
                .list();
    }

    public long count(InvestorId investor) {
        return jdbc.sql("SELECT count(*) FROM fund_redemption WHERE investor_id = ?")
                .param(investor.value())
                .query(Long.class)
                .single();
    }

    private RedemptionView view(ResultSet row, int number) throws SQLException {
        RedemptionId redemption = id(row);
        return new RedemptionView(redemption, FundCode.of(row.getString("fund_code")), row.getString("name"),
                Columns.shares(row, "shares"), RedemptionState.valueOf(row.getString("state")),
                row.getString("refusal"), Columns.instant(row, "accepted_at"),
                new TradeDates(Columns.date(row, "trade_date"), Columns.date(row, "confirm_date")), paid(row),
                lots(redemption));
    }

    private List<Lot> lots(RedemptionId redemption) {
        return jdbc.sql("SELECT * FROM fund_redemption_lot WHERE redemption_id = ? ORDER BY held_since, purchase_id")
                .param(redemption.value())
                .query((row, number) -> new Lot(Columns.shares(row, "shares"), Columns.date(row, "held_since"),
                        row.getInt("days_held"), Columns.rate(row, "rate"),
                        Columns.moneyIfAny(row, "amount_before_fee"), Columns.moneyIfAny(row, "fee")))
                .list();
    }

    private static @Nullable Paid paid(ResultSet row) throws SQLException {
        return row.getBigDecimal("nav") == null
                ? null
                : new Paid(Columns.nav(row, "nav"), Columns.money(row, "amount_before_fee"),
                        Columns.money(row, "fee"), Columns.money(row, "amount"), Columns.money(row, "cost"));
    }

    private static RedemptionId id(ResultSet row) throws SQLException {
        return new RedemptionId(row.getObject("redemption_id", UUID.class));
    }
}
