package io.discountpurchase.fundtrading.readmodel.quota;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** How much of a daily quota is used, as far as is known here; the quota itself has the last word. */
@Component
public class SubscriptionQuotas {
    private final JdbcClient jdbc;

    SubscriptionQuotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Money used(InvestorId investor, FundCode fund, LocalDate tradeDate) {
        return jdbc.sql("""
                SELECT used FROM subscription_quota WHERE investor_id = ? AND fund_code = ? AND trade_date = ?""")
                .params(investor.value(), fund.value(), tradeDate)
                .query((row, number) -> Columns.money(row, "used"))
                .optional()
                .orElse(Money.ZERO);
    }
}
