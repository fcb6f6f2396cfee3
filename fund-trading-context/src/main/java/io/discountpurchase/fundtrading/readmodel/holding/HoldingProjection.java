package io.discountpurchase.fundtrading.readmodel.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesRedeemed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code holding}: an accepted order is pending until its shares arrive, in one step, or it ends without. */
@Component
@ProcessingGroup("read-models")
class HoldingProjection {
    private final JdbcClient jdbc;

    HoldingProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(FundPurchaseAccepted event) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount());
    }

    @EventHandler
    void on(FundPurchaseCancelled event) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount().negated());
    }

    @EventHandler
    void on(FundPurchaseConfirmationFailed event) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount().negated());
    }

    @EventHandler
    void on(HoldingGrown event) {
        add(event.investorId(), event.fundCode(), event.shares(), event.cost(), event.cost().negated());
    }

    @EventHandler
    void on(SharesRedeemed event) {
        jdbc.sql("UPDATE holding SET shares = shares - ?, cost = cost - ? WHERE investor_id = ? AND fund_code = ?")
                .params(event.shares().toBigDecimal(), event.cost().toBigDecimal(), event.investorId().value(),
                        event.fundCode().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM holding").update();
    }

    private void add(InvestorId investor, FundCode fund, FundShares shares, Money cost, Money pending) {
        jdbc.sql("""
                INSERT INTO holding (investor_id, fund_code, shares, cost, pending_amount) VALUES (?, ?, 0, 0, 0)
                ON CONFLICT DO NOTHING""")
                .params(investor.value(), fund.value())
                .update();
        jdbc.sql("""
                UPDATE holding SET shares = shares + ?, cost = cost + ?, pending_amount = pending_amount + ?
                WHERE investor_id = ? AND fund_code = ?""")
                .params(shares.toBigDecimal(), cost.toBigDecimal(), pending.toBigDecimal(), investor.value(),
                        fund.value())
                .update();
    }
}
