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
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Keeps the table {@code holding}: an accepted order is pending until its shares arrive, in one step, or it ends without. */
@Component
@ProcessingGroup("read-models")
class HoldingProjection {
    private final JdbcClient jdbc;
    private final Changes changes;

    HoldingProjection(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @EventHandler
    void on(FundPurchaseAccepted event, @Timestamp Instant at, ReplayStatus replay) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount());
        announce(event.investorId(), at, replay);
    }

    @EventHandler
    void on(FundPurchaseCancelled event, @Timestamp Instant at, ReplayStatus replay) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount().negated());
        announce(event.investorId(), at, replay);
    }

    @EventHandler
    void on(FundPurchaseConfirmationFailed event, @Timestamp Instant at, ReplayStatus replay) {
        add(event.investorId(), event.fundCode(), FundShares.ZERO, Money.ZERO, event.amount().negated());
        announce(event.investorId(), at, replay);
    }

    @EventHandler
    void on(HoldingGrown event, @Timestamp Instant at, ReplayStatus replay) {
        add(event.investorId(), event.fundCode(), event.shares(), event.cost(), event.cost().negated());
        announce(event.investorId(), at, replay);
    }

    @EventHandler
    void on(SharesRedeemed event, @Timestamp Instant at, ReplayStatus replay) {
        jdbc.sql("UPDATE holding SET shares = shares - ?, cost = cost - ? WHERE investor_id = ? AND fund_code = ?")
                .params(event.shares().toBigDecimal(), event.cost().toBigDecimal(), event.investorId().value(),
                        event.fundCode().value())
                .update();
        announce(event.investorId(), at, replay);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM holding").update();
    }

    /** Not in a rebuild, after which everybody sees what they have seen before. */
    private void announce(InvestorId investor, Instant at, ReplayStatus replay) {
        if (!replay.isReplay()) {
            changes.publish(new Change(investor.toString(), "holdings", at.toEpochMilli()));
        }
    }

    private void add(InvestorId investor, FundCode fund, FundShares shares, Money cost, Money pending) {
        Object[] values = {shares.toBigDecimal(), cost.toBigDecimal(), pending.toBigDecimal(), investor.value(),
                fund.value()};
        int grown = jdbc.sql("""
                UPDATE holding SET shares = shares + ?, cost = cost + ?, pending_amount = pending_amount + ?
                WHERE investor_id = ? AND fund_code = ?""").params(values).update();
        if (grown == 0) {
            jdbc.sql("""
                    INSERT INTO holding (shares, cost, pending_amount, investor_id, fund_code)
                    VALUES (?, ?, ?, ?, ?)""").params(values).update();
        }
    }
}
