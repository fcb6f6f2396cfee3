package io.discountpurchase.fundtrading.readmodel.order;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every order as it stands. */
@Component
public class OrderBook {
    private final JdbcClient jdbc;

    OrderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accepted orders with a trading day up to this one, oldest first, each with the NAV of its own day. */
    public List<ConfirmableOrder> confirmableThrough(LocalDate day, int most) {
        return jdbc.sql("""
                SELECT o.purchase_id, n.nav FROM fund_purchase_order o
                JOIN fund_nav n ON n.fund_code = o.fund_code AND n.nav_date = o.trade_date
                WHERE o.state = 'ACCEPTED' AND o.trade_date <= ? ORDER BY o.trade_date LIMIT ?""")
                .params(day, most)
                .query((row, number) -> new ConfirmableOrder(
                        new PurchaseId(row.getObject("purchase_id", UUID.class)), Columns.nav(row, "nav")))
                .list();
    }
}
