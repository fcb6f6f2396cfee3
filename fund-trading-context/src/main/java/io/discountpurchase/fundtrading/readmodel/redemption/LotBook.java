package io.discountpurchase.fundtrading.readmodel.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lots of investors, and what of each no redemption has asked for. */
@Component
public class LotBook {
    private static final String FREE = """
            SELECT * FROM holding_lot WHERE investor_id = ? AND fund_code = ? AND shares > reserved + redeemed
            ORDER BY held_since, purchase_id""";

    private final JdbcClient jdbc;
    private final TradingCalendar calendar;

    LotBook(JdbcClient jdbc, TradingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Oldest first. */
    public List<FreeLot> free(InvestorId investor, FundCode fund) {
        return jdbc.sql(FREE).params(investor.value(), fund.value()).query(this::lot).list();
    }

    /**
     * As {@link #free}, for a redemption that is booked in this database transaction: another one of the same investor and
     * fund waits here until it ends, and then sees what is left.
     */
    public List<FreeLot> lockFree(InvestorId investor, FundCode fund) {
        lock(investor, fund);
        return free(investor, fund);
    }

    /** Whoever changes several lots locks them all first, and by this statement, so that no two wait for each other. */
    void lock(InvestorId investor, FundCode fund) {
        jdbc.sql("""
                SELECT purchase_id FROM holding_lot WHERE investor_id = ? AND fund_code = ?
                ORDER BY purchase_id FOR UPDATE""")
                .params(investor.value(), fund.value())
                .query(UUID.class)
                .list();
    }

    private FreeLot lot(ResultSet row, int number) throws SQLException {
        LocalDate heldSince = Columns.date(row, "held_since");
        LotId lot = new LotId(new PurchaseId(row.getObject("purchase_id", UUID.class)));
        return new FreeLot(lot, Columns.shares(row, "shares")
                .minus(Columns.shares(row, "reserved"))
                .minus(Columns.shares(row, "redeemed")), heldSince, calendar.nextTradingDay(heldSince));
    }
}
