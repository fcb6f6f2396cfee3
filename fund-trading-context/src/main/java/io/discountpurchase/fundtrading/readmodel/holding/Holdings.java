package io.discountpurchase.fundtrading.readmodel.holding;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What investors hold, at the latest prices. */
@Component
public class Holdings {
    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is pending comes first, then by fund. */
    public List<HoldingView> page(InvestorId investor, int page, int size) {
        return jdbc.sql("""
                SELECT h.*, f.name, n.nav, n.nav_date FROM holding h
                JOIN fund f ON f.fund_code = h.fund_code
                JOIN fund_nav n ON n.fund_code = h.fund_code
                    AND n.nav_date = (SELECT max(l.nav_date) FROM fund_nav l WHERE l.fund_code = h.fund_code)
                WHERE h.investor_id = ?
                ORDER BY CASE WHEN h.pending_amount > 0 THEN 0 ELSE 1 END, h.fund_code LIMIT ? OFFSET ?""")
                .params(investor.value(), size, (long) page * size)
                .query(Holdings::view)
                .list();
    }

    public long count(InvestorId investor) {
        return jdbc.sql("SELECT count(*) FROM holding WHERE investor_id = ?")
                .param(investor.value())
                .query(Long.class)
                .single();
    }

    private static HoldingView view(ResultSet row, int number) throws SQLException {
        return new HoldingView(FundCode.of(row.getString("fund_code")), row.getString("name"),
                Columns.shares(row, "shares"), Columns.money(row, "cost"), Columns.nav(row, "nav"),
                Columns.date(row, "nav_date"), Columns.money(row, "pending_amount"));
    }
}
