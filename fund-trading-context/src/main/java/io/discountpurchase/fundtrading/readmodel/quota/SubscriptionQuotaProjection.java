package io.discountpurchase.fundtrading.readmodel.quota;

import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReleased;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReserved;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code subscription_quota}. */
@Component
@ProcessingGroup("read-models")
class SubscriptionQuotaProjection {
    private final JdbcClient jdbc;

    SubscriptionQuotaProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(QuotaReserved event) {
        use(event.quota(), event.amount());
    }

    @EventHandler
    void on(QuotaReleased event) {
        use(event.quota(), event.amount().negated());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM subscription_quota").update();
    }

    private void use(QuotaKey quota, Money amount) {
        jdbc.sql("""
                INSERT INTO subscription_quota (investor_id, fund_code, trade_date, used) VALUES (?, ?, ?, 0)
                ON CONFLICT DO NOTHING""")
                .params(quota.investorId().value(), quota.fundCode().value(), quota.tradeDate())
                .update();
        jdbc.sql("""
                UPDATE subscription_quota SET used = used + ?
                WHERE investor_id = ? AND fund_code = ? AND trade_date = ?""")
                .params(amount.toBigDecimal(), quota.investorId().value(), quota.fundCode().value(), quota.tradeDate())
                .update();
    }
}
